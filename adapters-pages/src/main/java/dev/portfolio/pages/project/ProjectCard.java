package dev.portfolio.pages.project;

import dev.portfolio.domain.project.ProjectSummary;
import dev.portfolio.pages.site.SiteAddresses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project in a list.
 *
 * @param path of its page
 * @param image an address; null for none
 */
public record ProjectCard(
        String title,
        String path,
        @Nullable String description,
        List<String> technologies,
        @Nullable String image) {

    public static ProjectCard of(ProjectSummary project, SiteAddresses addresses) {
        return new ProjectCard(
                project.title(),
                addresses.project(project.slug()),
                project.description(),
                project.techStack().values(),
                project.imageUrl());
    }
}
