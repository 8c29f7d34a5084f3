package dev.portfolio.pages.project;

import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.project.ProjectSummary;
import dev.portfolio.pages.layout.Places;
import dev.portfolio.pages.site.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of all projects, in the owner's order.
 *
 * @param first whether it is the beginning
 * @param next the address of the part that follows; null for the last
 */
record ProjectList(
        List<ProjectCard> cards, boolean first, @Nullable String next) {

    static final String PATH = "/projects";

    static ProjectList of(Page<ProjectSummary> page, Site site, boolean first) {
        return new ProjectList(
                page.items().stream()
                        .map(project -> ProjectCard.of(project, site.addresses()))
                        .toList(),
                first,
                Places.next(PATH, page.next()));
    }
}
