package dev.portfolio.markdown.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a file's place and name say.
 *
 * @param path relative to the imported folder, with {@code /} between names
 * @param folders the names of the folders above the item, outermost first, the imported folder itself included; a page
 *     bundle's own folder is not above it
 * @param name the item's own name: the file's without extension, or the page bundle's folder's
 * @param stem the file's name without extension
 * @param extension in lower case, without the dot
 */
record ContentPath(String path, List<String> folders, String name, String stem, String extension) {

    private static final Set<String> MARKDOWN = Set.of("md", "markdown");
    private static final Set<String> YAML = Set.of("yaml", "yml");
    /** Hugo's page bundles, with a language: {@code index.md}, {@code index.pt-br.md}. */
    private static final Pattern BUNDLE_INDEX = Pattern.compile("(?i)index(\\.[a-z]{2,3}(-[a-z0-9]{2,8})?)?");

    /**
     * @param rootName the imported folder's own name
     */
    static ContentPath of(String rootName, String path) {
        List<String> names = List.of((rootName + "/" + path).split("/"));
        String fileName = names.getLast();
        String extension = extensionOf(fileName);
        String stem =
                extension.isEmpty() ? fileName : fileName.substring(0, fileName.length() - extension.length() - 1);
        boolean isBundle =
                MARKDOWN.contains(extension) && BUNDLE_INDEX.matcher(stem).matches();
        List<String> folders = names.subList(0, names.size() - 1);
        return isBundle && !folders.getLast().isEmpty()
                ? new ContentPath(path, folders.subList(0, folders.size() - 1), folders.getLast(), stem, extension)
                : new ContentPath(path, folders, stem, stem, extension);
    }

    static boolean hasContentExtension(Path file) {
        Path fileName = file.getFileName();
        String extension = fileName == null ? "" : extensionOf(fileName.toString());
        return MARKDOWN.contains(extension) || YAML.contains(extension);
    }

    boolean isMarkdown() {
        return MARKDOWN.contains(extension);
    }

    boolean isYaml() {
        return YAML.contains(extension);
    }

    /** The folders above the item within the imported folder, outermost first. */
    List<String> foldersInside() {
        return folders.isEmpty() ? folders : folders.subList(1, folders.size());
    }

    private static String extensionOf(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
