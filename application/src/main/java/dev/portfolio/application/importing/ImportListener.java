package dev.portfolio.application.importing;

/** Hears of each file as soon as it is done. */
@FunctionalInterface
public interface ImportListener {

    ImportListener SILENT = (file, done, total) -> {};

    /** One more file is done. */
    void onFile(ImportedFile file, int done, int total);
}
