package dev.portfolio.markdown.importing;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.importing.ContentDraft.ProjectDraft;
import dev.portfolio.markdown.frontmatter.Fields;
import dev.portfolio.markdown.frontmatter.Moment;
import org.jspecify.annotations.Nullable;

/** Reads a project. */
final class ProjectFields {

    private ProjectFields() {}

    static ProjectDraft read(ItemFile item) {
        Fields fields = item.fields();
        Links links = links(fields);
        return new ProjectDraft(
                item.title("title", "name"),
                SlugWishes.of(item, ContentType.PROJECT),
                item.paragraph("description", "excerpt", "summary", "blurb"),
                content(item),
                item.tags(),
                new Labels(fields.words("tech_stack", "technologies", "tech", "stack")),
                links.live(),
                links.repository(),
                WebAddresses.ofPicture(fields, "image_url", "image", "cover", "banner_image", "hero_image"),
                fields.flag("featured").orElse(false),
                fields.wholeNumber("order", "weight").orElse(0),
                item.isDraft(),
                item.moment(PostFields.DATES).map(Moment::instant).orElse(null));
    }

    private record Links(@Nullable String live, @Nullable String repository) {}

    /** An address at a forge is that of the source code, unless another one is given for that. */
    private static Links links(Fields fields) {
        String repository = WebAddresses.absolute(fields, "repo_url", "repo", "repository", "source", "github");
        String live = WebAddresses.absolute(fields, "live_url", "demo");
        if (live != null) {
            return new Links(live, repository);
        }
        String website = WebAddresses.absolute(fields, "external_url", "website", "homepage", "url");
        return repository == null && website != null && WebAddresses.isAtForge(website)
                ? new Links(null, website)
                : new Links(website, repository);
    }

    private static @Nullable String content(ItemFile item) {
        return item.path().isYaml()
                ? Texts.optional("content", item.fields().text("content", "body", "text"), Texts.BODY)
                : item.body();
    }
}
