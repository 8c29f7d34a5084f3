package dev.portfolio.application.project;

import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * A project as it is shown.
 *
 * @param html its content as HTML that is safe in any page; null where it has none
 */
public record ProjectView(Project project, @Nullable String html) {

    static ProjectView of(Project project, Markdown markdown) {
        return new ProjectView(project, project.content() == null ? null : markdown.toSafeHtml(project.content()));
    }
}
