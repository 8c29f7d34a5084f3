package dev.portfolio.markdown.importing;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.markdown.frontmatter.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells the type of an item: what the file says, else the innermost folder whose name is that of a type. */
final class ContentTypes {

    private static final Map<String, ContentType> BY_FOLDER = new HashMap<>();

    static {
        name(ContentType.PROJECT, "project", "projects", "portfolio");
        name(ContentType.CERTIFICATION, "certification", "certifications", "certificate", "certificates");
        name(ContentType.POST, "post", "posts", "blog", "notes", "articles", "drafts");
    }

    private ContentTypes() {}

    /** Empty where neither the file nor its path says anything. */
    static Optional<ContentType> find(Fields fields, ContentPath path) {
        String said = fields.textIfScalar("type");
        return Optional.ofNullable(said)
                .flatMap(type -> ContentType.ofKey(type.toLowerCase(Locale.ROOT)))
                .or(() -> folders(path).reversed().stream()
                        .flatMap(folder -> Optional.ofNullable(BY_FOLDER.get(plain(folder))).stream())
                        .findFirst());
    }

    /** Whoever imports a folder called "portfolio" imports all of it, posts included: that name counts inside only. */
    private static List<String> folders(ContentPath path) {
        boolean isWholePortfolio =
                !path.folders().isEmpty() && path.folders().getFirst().equalsIgnoreCase("portfolio");
        return isWholePortfolio ? path.foldersInside() : path.folders();
    }

    /** Jekyll's collections begin with an underscore. */
    private static String plain(String folder) {
        String lower = folder.toLowerCase(Locale.ROOT);
        return lower.startsWith("_") ? lower.substring(1) : lower;
    }

    private static void name(ContentType type, String... folders) {
        for (String folder : folders) {
            BY_FOLDER.put(folder, type);
        }
    }
}
