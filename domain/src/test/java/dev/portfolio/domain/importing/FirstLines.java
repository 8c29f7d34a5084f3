package dev.portfolio.domain.importing;

import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.media.FileContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code .md} files as posts, for tests: the title is the first line, the slug the name; there are no pictures. */
public final class FirstLines implements ContentFolder, PictureReferences {

    @Override
    public List<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ContentFile read(Path folder, String file) {
        try {
            String text = Files.readString(folder.resolve(file));
            if (text.isBlank()) {
                return new ContentFile.Unreadable(file, 1, "is empty");
            }
            String name = file.substring(file.lastIndexOf('/') + 1).replace(".md", "");
            return new ContentFile.Recognised(
                    file,
                    new ContentDraft.PostDraft(
                            text.lines().findFirst().orElse(""),
                            new SlugWish.Explicit(new Slug(name)),
                            text,
                            null,
                            Labels.NONE,
                            false,
                            null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ReferencedFile referenced(Path folder, String file, String reference, int mostBytes) {
        return new ReferencedFile.Found(reference, new FileContent(new byte[0]));
    }

    @Override
    public List<String> in(String markdown) {
        return List.of();
    }

    @Override
    public String replaced(String markdown, Map<String, String> addresses) {
        return markdown;
    }
}
