package dev.portfolio.markdown.importing;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.importing.ContentFile;
import dev.portfolio.domain.importing.ContentFile.Recognised;
import dev.portfolio.domain.importing.ContentFile.Skipped;
import dev.portfolio.markdown.frontmatter.BadContent;
import dev.portfolio.markdown.frontmatter.Document;
import java.util.Optional;

/** Makes an item out of a file that was taken apart. */
final class ItemReader {

    /** A YAML file in a project's folder can be anything, such as the configuration of a tool. */
    private static final String[] KEYS_OF_ITEMS = {
        "title",
        "name",
        "description",
        "blurb",
        "summary",
        "excerpt",
        "external_url",
        "live_url",
        "repo_url",
        "repo",
        "issuer",
        "credential_url",
        "type"
    };

    private final Markdown markdown;

    ItemReader(Markdown markdown) {
        this.markdown = markdown;
    }

    ContentFile read(ContentPath path, Document document) {
        Optional<ContentType> type = ContentTypes.find(document.fields(), path);
        if (path.isYaml()) {
            if (type.isEmpty() || type.get() == ContentType.POST) {
                return new Skipped(path.path(), "a YAML file outside projects and certifications");
            }
            if (!document.fields().hasAny(KEYS_OF_ITEMS)) {
                return new Skipped(
                        path.path(),
                        "a YAML file with no field of a " + type.get().key());
            }
        }
        ItemFile item = new ItemFile(path, document, markdown);
        try {
            return read(item, type.orElse(ContentType.POST));
        } catch (Invalid e) {
            String field = e.violations().getFirst().field();
            throw new BadContent(document.fields().line(field), String.valueOf(e.getMessage()));
        }
    }

    private static ContentFile read(ItemFile item, ContentType type) {
        String path = item.path().path();
        return switch (type) {
            case POST -> new Recognised(path, PostFields.read(item));
            case PROJECT -> new Recognised(path, ProjectFields.read(item));
            case CERTIFICATION ->
                item.isDraft()
                        ? new Skipped(path, "a draft; a certification is public as soon as it is taken in")
                        : new Recognised(path, CertificationFields.read(item));
        };
    }
}
