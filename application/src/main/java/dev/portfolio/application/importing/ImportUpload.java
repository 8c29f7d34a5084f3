package dev.portfolio.application.importing;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.importing.ContentUploads;
import dev.portfolio.domain.importing.UploadTooLarge;
import dev.portfolio.domain.importing.UploadedFile;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes files in that somebody sends, as {@link ImportContent} takes a folder in. */
public final class ImportUpload {

    private final ContentUploads uploads;
    private final ImportContent importContent;

    public ImportUpload(ContentUploads uploads, ImportContent importContent) {
        this.uploads = uploads;
        this.importContent = importContent;
    }

    /**
     * What to take in.
     *
     * @param files gives the next file each time, by its path, or an archive; empty behind the last one
     * @param dryRun only tell what would be done
     */
    public record Command(Editor editor, Supplier<Optional<UploadedFile>> files, boolean dryRun) {}

    /**
     * {@link Invalid} when what was sent cannot be laid out, {@link UploadTooLarge}; nothing is imported then. {@link Unavailable} when the
     * database is away, which ends the import after the files that are done.
     */
    public ImportReport execute(Command command) {
        try (ContentUploads.Folder folder = uploads.begin()) {
            int count = 0;
            for (Optional<UploadedFile> file = command.files().get();
                    file.isPresent();
                    file = command.files().get()) {
                folder.add(file.get());
                count++;
            }
            if (count == 0) {
                throw new Invalid("file", "is missing; send a zip archive, or files with their paths as names");
            }
            return importContent.execute(
                    new ImportContent.Command(folder.path(), command.dryRun(), ImportListener.SILENT));
        }
    }
}
