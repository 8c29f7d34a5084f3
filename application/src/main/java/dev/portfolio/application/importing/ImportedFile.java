package dev.portfolio.application.importing;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.Slug;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The report on one file.
 *
 * @param path relative to the imported folder
 * @param item null where there is none: skipped, failed, or new in a dry run
 * @param type the type's key, where it is known
 * @param slug null where the type has none
 * @param title what the item is called, where it is known
 * @param line where in the file it failed, from 1, if known
 * @param reason why it was skipped or failed, or what is to be known about it; else null
 */
public record ImportedFile(
        String path,
        ImportOutcome outcome,
        @Nullable ContentRef item,
        @Nullable String type,
        @Nullable Slug slug,
        @Nullable String title,
        @Nullable Integer line,
        @Nullable String reason) {

    /** The file, which could not be saved after all. */
    ImportedFile failed(String why) {
        return new ImportedFile(path, ImportOutcome.FAILED, null, type, null, title, line, why);
    }

    /** The same, and which pictures are missing, with the reasons. */
    ImportedFile missing(Map<String, String> pictures) {
        if (pictures.isEmpty()) {
            return this;
        }
        String told = pictures.entrySet().stream()
                .map(picture -> "picture '" + picture.getKey() + "': " + picture.getValue())
                .collect(Collectors.joining("; "));
        return new ImportedFile(
                path, outcome, item, type, slug, title, line, reason == null ? told : reason + "; " + told);
    }
}
