package dev.portfolio.application.importing;

import dev.portfolio.domain.error.Conflict;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.OutOfDate;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.importing.ContentDraft;
import dev.portfolio.domain.importing.ContentFile;
import dev.portfolio.domain.importing.ContentFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes a folder of files in as content. Each file is a transaction of its own: a bad one stops no other and leaves nothing
 * half done. A second run on the same files changes nothing. Items whose files are gone stay.
 */
public final class ImportContent {

    private final ContentFolder folder;
    private final ImportPictures pictures;
    private final ItemImporters importers;

    public ImportContent(ContentFolder folder, ImportPictures pictures, ItemImporters importers) {
        this.folder = folder;
        this.pictures = pictures;
        this.importers = importers;
    }

    /**
     * What to take in.
     *
     * @param folder a folder or a single file
     * @param dryRun only tell what would be done
     */
    public record Command(Path folder, boolean dryRun, ImportListener listener) {}

    /**
     * {@link Invalid} when the path cannot be read at all; {@link Unavailable} when the database is away, which ends the import
     * after the files that are done.
     */
    public ImportReport execute(Command command) {
        List<String> paths = folder.files(command.folder());
        ItemImporters.Claims claims =
                importers.claims(new FilesOfImport(Set.copyOf(paths), path -> folder.read(command.folder(), path)));
        List<ImportedFile> done = new ArrayList<>(paths.size());
        for (String path : paths) {
            ImportedFile file = take(folder.read(command.folder(), path), claims, command);
            done.add(file);
            command.listener().onFile(file, done.size(), paths.size());
        }
        return new ImportReport(done);
    }

    private ImportedFile take(ContentFile file, ItemImporters.Claims claims, Command command) {
        return switch (file) {
            case ContentFile.Skipped(String path, String reason) ->
                new ImportedFile(path, ImportOutcome.SKIPPED, null, null, null, null, null, reason);
            case ContentFile.Unreadable(String path, var line, String reason) ->
                new ImportedFile(path, ImportOutcome.FAILED, null, null, null, null, line, reason);
            case ContentFile.Recognised(String path, ContentDraft draft) -> illustrated(path, draft, claims, command);
        };
    }

    private ImportedFile illustrated(String path, ContentDraft draft, ItemImporters.Claims claims, Command command) {
        try {
            ImportPictures.Illustrated illustrated =
                    pictures.illustrate(command.folder(), path, draft, command.dryRun());
            return decided(path, illustrated.draft(), claims, command.dryRun()).missing(illustrated.missing());

        } catch (Unavailable e) {
            throw e;
        } catch (Invalid | Conflict | OutOfDate e) {
            return failed(path, draft, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return failed(path, draft, "cannot be saved: " + e);
        }
    }

    private ImportedFile decided(String path, ContentDraft draft, ItemImporters.Claims claims, boolean dryRun) {
        return switch (draft) {
            case ContentDraft.PostDraft post -> importers.posts().take(path, post, claims.slugs(), dryRun);
            case ContentDraft.ProjectDraft project -> importers.projects().take(path, project, claims.slugs(), dryRun);
            case ContentDraft.CertificationDraft certification ->
                importers.certifications().take(path, certification, claims.certifications(), dryRun);
        };
    }

    private static ImportedFile failed(String path, ContentDraft draft, String reason) {
        return new ImportedFile(
                path, ImportOutcome.FAILED, null, draft.type().key(), null, draft.title(), null, reason);
    }
}
