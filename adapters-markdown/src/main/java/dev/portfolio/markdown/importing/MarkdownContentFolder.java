package dev.portfolio.markdown.importing;

import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.importing.ContentFile;
import dev.portfolio.domain.importing.ContentFile.Skipped;
import dev.portfolio.domain.importing.ContentFile.Unreadable;
import dev.portfolio.domain.importing.ContentFolder;
import dev.portfolio.domain.importing.ReferencedFile;
import dev.portfolio.domain.importing.ReferencedFile.Found;
import dev.portfolio.domain.importing.ReferencedFile.Missing;
import dev.portfolio.domain.media.FileContent;
import dev.portfolio.markdown.content.PictureAddress;
import dev.portfolio.markdown.frontmatter.BadContent;
import dev.portfolio.markdown.frontmatter.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads folders as site generators have them: Markdown with front matter (Hugo page bundles, Jekyll's dated names), and
 * projects and certifications in YAML.
 */
public final class MarkdownContentFolder implements ContentFolder {

    private static final int MEGABYTE = 1024 * 1024;

    private final ItemReader items;

    public MarkdownContentFolder(Markdown markdown) {
        this.items = new ItemReader(markdown);
    }

    @Override
    public List<String> files(Path folder) {
        try {
            return new FolderWalk(ContentRoot.of(folder)).files();
        } catch (IOException e) {
            throw new Invalid("path", "'" + folder + "' cannot be read: " + FileProblem.of(e));
        }
    }

    @Override
    public ContentFile read(Path folder, String file) {
        try {
            ContentRoot root = ContentRoot.of(folder);
            Path located = root.locate(file);
            ContentPath path = ContentPath.of(root.name(), file);
            Optional<String> noContent = NamesWithoutContent.reason(path);
            if (noContent.isPresent()) {
                return new Skipped(file, noContent.get());
            }
            return read(path, Utf8Text.decode(ContentRoot.read(located)));
        } catch (BadContent e) {
            return new Unreadable(file, e.line(), e.reason());
        } catch (IOException e) {
            return new Unreadable(file, null, FileProblem.of(e));
        } catch (RuntimeException e) {
            // One text that a parser stumbles over must not keep the other files out.
            return new Unreadable(file, null, "cannot be read: " + e);
        }
    }

    @Override
    public ReferencedFile referenced(Path folder, String file, String reference, int mostBytes) {
        try {
            ContentRoot root = ContentRoot.of(folder);
            String path = FileNames.beside(file, PictureAddress.path(reference));
            Path located = root.locate(path);
            String most = mostBytes / MEGABYTE + " MB";
            return new Found(path, new FileContent(ContentRoot.read(located, mostBytes, most)));
        } catch (BadContent e) {
            return new Missing(e.reason());
        } catch (IOException e) {
            return new Missing(FileProblem.of(e));
        }
    }

    private ContentFile read(ContentPath path, String text) {
        if (text.isBlank()) {
            return new Skipped(path.path(), "empty");
        }
        Document document = path.isYaml() ? Document.ofYaml(text) : Document.ofMarkdown(text);
        return items.read(path, document);
    }
}
