package dev.portfolio.benchmarks.ingest;

import dev.portfolio.benchmarks.data.SeededContent;
import dev.portfolio.benchmarks.data.SeededItem;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.importing.ContentDraft;
import dev.portfolio.domain.importing.ContentFile;
import dev.portfolio.domain.importing.ContentFolder;
import dev.portfolio.domain.importing.ReferencedFile;
import dev.portfolio.domain.importing.SlugWish;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Seeded posts as the files of an import, read already: what is measured is what comes after. */
record SeededFolder(SeededContent content, int posts) implements ContentFolder {

    @Override
    public List<String> files(Path folder) {
        return IntStream.range(0, posts).mapToObj(String::valueOf).toList();
    }

    @Override
    public ContentFile read(Path folder, String file) {
        SeededItem item = content.item(ContentType.POST, Integer.parseInt(file));
        return new ContentFile.Recognised(
                file,
                new ContentDraft.PostDraft(
                        item.title(),
                        new SlugWish.Explicit(new Slug(item.slug())),
                        item.text(),
                        null,
                        new Labels(item.tags()),
                        false,
                        item.date()));
    }

    @Override
    public ReferencedFile referenced(Path folder, String file, String reference, int mostBytes) {
        return new ReferencedFile.Missing("does not exist");
    }
}
