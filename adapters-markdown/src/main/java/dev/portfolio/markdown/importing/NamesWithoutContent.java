package dev.portfolio.markdown.importing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which files are no content, as their names tell. */
final class NamesWithoutContent {

    private static final Set<String> ABOUT_THE_REPOSITORY =
            Set.of("readme", "license", "licence", "contributing", "changelog", "code_of_conduct");
    /** Could be titles, too: only in capitals are they what a repository has. */
    private static final Set<String> IN_CAPITALS = Set.of(
            "SECURITY", "SUPPORT", "AUTHORS", "CONTRIBUTORS", "MAINTAINERS", "GOVERNANCE", "NOTICE", "HISTORY", "TODO");

    private NamesWithoutContent() {}

    /** Hidden, or of others: not even listed. */
    static boolean isIgnored(Path path) {
        Path fileName = path.getFileName();
        String name = fileName == null ? "" : fileName.toString();
        return name.startsWith(".") || name.equals("node_modules");
    }

    /** Why a file is skipped unread; empty if it is to be read. */
    static Optional<String> reason(ContentPath path) {
        String firstPart = path.stem().split("\\.", 2)[0];
        if (!path.isMarkdown() && !path.isYaml()) {
            return Optional.of("neither Markdown nor YAML");
        }
        if (firstPart.equals("_index")) {
            return Optional.of("section page, not content");
        }
        boolean isAboutTheRepository =
                ABOUT_THE_REPOSITORY.contains(firstPart.toLowerCase(Locale.ROOT)) || IN_CAPITALS.contains(firstPart);
        return isAboutTheRepository ? Optional.of("about the repository, not content") : Optional.empty();
    }
}
