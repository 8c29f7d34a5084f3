package dev.portfolio.domain.project;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Publication;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Timestamps;
import org.jspecify.annotations.Nullable;

/** Sample projects, each with an id and a slug of its own, and copies of them with something changed. */
public final class Projects {

    private Projects() {}

    public static Project aPublishedProject() {
        return project(SampleContent.newId(), SampleContent.published());
    }

    public static Project aDraft() {
        return project(SampleContent.newId(), SampleContent.draft());
    }

    private static Project project(ContentId id, Publication publication) {
        return new Project(
                id,
                "Weather station",
                SampleContent.slugOf("project", id),
                "Measures rain and wind.",
                "## Sensors\n\nFive of them.",
                Labels.of("hardware", "weather"),
                Labels.of("Java", "PostgreSQL"),
                "https://weather.example.org/",
                "https://git.example.org/weather",
                "/images/weather.png",
                false,
                10,
                publication,
                SampleContent.timestamps());
    }

    public static Project withId(Project project, ContentId id) {
        return new Project(
                id,
                project.title(),
                project.slug(),
                project.description(),
                project.content(),
                project.tags(),
                project.techStack(),
                project.liveUrl(),
                project.repoUrl(),
                project.imageUrl(),
                project.featured(),
                project.order(),
                project.publication(),
                project.timestamps());
    }

    public static Project withTitle(Project project, String title) {
        return new Project(
                project.id(),
                title,
                project.slug(),
                project.description(),
                project.content(),
                project.tags(),
                project.techStack(),
                project.liveUrl(),
                project.repoUrl(),
                project.imageUrl(),
                project.featured(),
                project.order(),
                project.publication(),
                project.timestamps());
    }

    public static Project withSlug(Project project, Slug slug) {
        return new Project(
                project.id(),
                project.title(),
                slug,
                project.description(),
                project.content(),
                project.tags(),
                project.techStack(),
                project.liveUrl(),
                project.repoUrl(),
                project.imageUrl(),
                project.featured(),
                project.order(),
                project.publication(),
                project.timestamps());
    }

    public static Project withTexts(Project project, @Nullable String description, @Nullable String content) {
        return new Project(
                project.id(),
                project.title(),
                project.slug(),
                description,
                content,
                project.tags(),
                project.techStack(),
                project.liveUrl(),
                project.repoUrl(),
                project.imageUrl(),
                project.featured(),
                project.order(),
                project.publication(),
                project.timestamps());
    }

    public static Project withTags(Project project, String... tags) {
        return new Project(
                project.id(),
                project.title(),
                project.slug(),
                project.description(),
                project.content(),
                Labels.of(tags),
                project.techStack(),
                project.liveUrl(),
                project.repoUrl(),
                project.imageUrl(),
                project.featured(),
                project.order(),
                project.publication(),
                project.timestamps());
    }

    public static Project withTechStack(Project project, String... techStack) {
        return new Project(
                project.id(),
                project.title(),
                project.slug(),
                project.description(),
                project.content(),
                project.tags(),
                Labels.of(techStack),
                project.liveUrl(),
                project.repoUrl(),
                project.imageUrl(),
                project.featured(),
                project.order(),
                project.publication(),
                project.timestamps());
    }

    public static Project withLinks(
            Project project, @Nullable String liveUrl, @Nullable String repoUrl, @Nullable String imageUrl) {
        return new Project(
                project.id(),
                project.title(),
                project.slug(),
                project.description(),
                project.content(),
                project.tags(),
                project.techStack(),
                liveUrl,
                repoUrl,
                imageUrl,
                project.featured(),
                project.order(),
                project.publication(),
                project.timestamps());
    }

    public static Project withPlace(Project project, boolean featured, int order) {
        return new Project(
                project.id(),
                project.title(),
                project.slug(),
                project.description(),
                project.content(),
                project.tags(),
                project.techStack(),
                project.liveUrl(),
                project.repoUrl(),
                project.imageUrl(),
                featured,
                order,
                project.publication(),
                project.timestamps());
    }

    public static Project withPublication(Project project, Publication publication) {
        return new Project(
                project.id(),
                project.title(),
                project.slug(),
                project.description(),
                project.content(),
                project.tags(),
                project.techStack(),
                project.liveUrl(),
                project.repoUrl(),
                project.imageUrl(),
                project.featured(),
                project.order(),
                publication,
                project.timestamps());
    }

    public static Project withTimestamps(Project project, Timestamps timestamps) {
        return new Project(
                project.id(),
                project.title(),
                project.slug(),
                project.description(),
                project.content(),
                project.tags(),
                project.techStack(),
                project.liveUrl(),
                project.repoUrl(),
                project.imageUrl(),
                project.featured(),
                project.order(),
                project.publication(),
                timestamps);
    }
}
