package dev.portfolio.application.project;

import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.PublicationChange;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.project.Project;
import java.time.Instant;
import java.util.Optional;

/** What is to change of a project; an empty value clears the field. */
public record ProjectChanges(
        Change<String> title,
        Change<Slug> slug,
        Change<Optional<String>> description,
        Change<Optional<String>> content,
        Change<Labels> tags,
        Change<Labels> techStack,
        Change<Optional<String>> liveUrl,
        Change<Optional<String>> repoUrl,
        Change<Optional<String>> imageUrl,
        Change<Boolean> featured,
        Change<Integer> order,
        PublicationChange publication) {

    /** The publication and nothing else. */
    static ProjectChanges of(PublicationChange publication) {
        return new ProjectChanges(
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                publication);
    }

    /** All that was written of an earlier state of a project. */
    static ProjectChanges backTo(Project earlier, PublicationChange publication) {
        return new ProjectChanges(
                Change.to(earlier.title()),
                Change.to(earlier.slug()),
                Change.to(Optional.ofNullable(earlier.description())),
                Change.to(Optional.ofNullable(earlier.content())),
                Change.to(earlier.tags()),
                Change.to(earlier.techStack()),
                Change.to(Optional.ofNullable(earlier.liveUrl())),
                Change.to(Optional.ofNullable(earlier.repoUrl())),
                Change.to(Optional.ofNullable(earlier.imageUrl())),
                Change.to(earlier.featured()),
                Change.to(earlier.order()),
                publication);
    }

    /** The project after the change; the very same where that changes nothing. */
    Project appliedTo(Project project, Instant now) {
        Project changed = new Project(
                project.id(),
                title.from(project.title()),
                slug.from(project.slug()),
                description.from(Optional.ofNullable(project.description())).orElse(null),
                content.from(Optional.ofNullable(project.content())).orElse(null),
                tags.from(project.tags()),
                techStack.from(project.techStack()),
                liveUrl.from(Optional.ofNullable(project.liveUrl())).orElse(null),
                repoUrl.from(Optional.ofNullable(project.repoUrl())).orElse(null),
                imageUrl.from(Optional.ofNullable(project.imageUrl())).orElse(null),
                featured.from(project.featured()),
                order.from(project.order()),
                publication.from(project.publication(), now),
                project.timestamps());
        return changed.equals(project) ? project : changed.updatedAt(now);
    }
}
