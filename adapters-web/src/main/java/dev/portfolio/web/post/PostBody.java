package dev.portfolio.web.post;

import dev.portfolio.application.post.PostChanges;
import dev.portfolio.application.post.PostContent;
import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.PublicationChange;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.web.body.Members;
import dev.portfolio.web.body.Moments;
import java.util.Optional;

/** Reads what a client writes of a post. {@link Invalid} with all that is wrong. */
final class PostBody {

    private PostBody() {}

    /** What is to change. */
    static PostChanges changes(Members members) {
        PostChanges changes = new PostChanges(
                members.text("title", text -> Texts.required("title", text, Texts.TITLE)),
                members.text("slug", Slug::chosen),
                members.optionalText("body", text -> Texts.optional("body", text, Texts.BODY)),
                members.optionalText("excerpt", text -> Texts.optional("excerpt", text, Texts.PARAGRAPH)),
                members.labels("tags"),
                new PublicationChange(
                        members.flag("published"),
                        members.optionalText("published_at", Moments::instant).from(Optional.empty())));
        members.refuseTheRest();
        return changes;
    }

    /** The whole of it; what is left out is empty. */
    static PostContent content(Members members) {
        members.need("title");
        PostChanges changes = changes(members);
        return new PostContent(
                changes.title().from(""),
                slug(changes.slug()),
                changes.body().from(Optional.empty()).orElse(null),
                changes.excerpt().from(Optional.empty()).orElse(null),
                changes.tags().from(Labels.NONE),
                changes.publication());
    }

    private static Optional<Slug> slug(Change<Slug> slug) {
        return switch (slug) {
            case Change.Keep<Slug> _ -> Optional.empty();
            case Change.To<Slug>(Slug wanted) -> Optional.of(wanted);
        };
    }
}
