package dev.portfolio.web.project;

import dev.portfolio.application.project.ProjectChanges;
import dev.portfolio.application.project.ProjectContent;
import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Link;
import dev.portfolio.domain.content.PublicationChange;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.web.body.Members;
import dev.portfolio.web.body.Moments;
import java.util.Optional;

/** Reads what a client writes of a project. {@link Invalid} with all that is wrong. */
final class ProjectBody {

    private ProjectBody() {}

    /** What is to change. */
    static ProjectChanges changes(Members members) {
        ProjectChanges changes = new ProjectChanges(
                members.text("title", text -> Texts.required("title", text, Texts.TITLE)),
                members.text("slug", Slug::chosen),
                members.optionalText("description", text -> Texts.optional("description", text, Texts.PARAGRAPH)),
                members.optionalText("content", text -> Texts.optional("content", text, Texts.BODY)),
                members.labels("tags"),
                members.labels("tech_stack"),
                members.optionalText("live_url", text -> Link.checked("live_url", text)),
                members.optionalText("repo_url", text -> Link.checked("repo_url", text)),
                members.optionalText("image_url", text -> Link.checked("image_url", text)),
                members.flag("featured"),
                members.wholeNumber("order", number -> number),
                new PublicationChange(
                        members.flag("published"),
                        members.optionalText("published_at", Moments::instant).from(Optional.empty())));
        members.refuseTheRest();
        return changes;
    }

    /** The whole of it; what is left out is empty. */
    static ProjectContent content(Members members) {
        members.need("title");
        ProjectChanges changes = changes(members);
        return new ProjectContent(
                changes.title().from(""),
                slug(changes.slug()),
                changes.description().from(Optional.empty()).orElse(null),
                changes.content().from(Optional.empty()).orElse(null),
                changes.tags().from(Labels.NONE),
                changes.techStack().from(Labels.NONE),
                changes.liveUrl().from(Optional.empty()).orElse(null),
                changes.repoUrl().from(Optional.empty()).orElse(null),
                changes.imageUrl().from(Optional.empty()).orElse(null),
                changes.featured().from(false),
                changes.order().from(0),
                changes.publication());
    }

    private static Optional<Slug> slug(Change<Slug> slug) {
        return switch (slug) {
            case Change.Keep<Slug> _ -> Optional.empty();
            case Change.To<Slug>(Slug wanted) -> Optional.of(wanted);
        };
    }
}
