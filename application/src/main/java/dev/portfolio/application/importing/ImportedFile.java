package dev.portfolio.application.importing;

import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.Slug;
import org.jspecify.annotations.Nullable;

/**
 * The report on one file.
 *
 * @param path relative to the imported folder
 * @param item null where there is none: skipped, failed, or new in a dry run
 * @param type the type's key, where it is known
 * @param slug null where the type has none
 * @param line where in the file it failed, from 1, if known
 * @param reason why it was skipped or failed, or what is to be known about it; else null
 */
public record ImportedFile(
        String path,
        ImportOutcome outcome,
        @Nullable ContentRef item,
        @Nullable String type,
        @Nullable Slug slug,
        @Nullable Integer line,
        @Nullable String reason) {}
