package dev.portfolio.application.importing;

import dev.portfolio.application.transaction.BatchSize;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.importing.ContentFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes a folder of files in as content. Files are saved together, more and more of them at once, and one by one where that
 * fails: a bad one stops no other and leaves nothing half done. A second run on the same files changes nothing. Items whose files
 * are gone stay.
 */
public final class ImportContent {

    /** Bounds how many texts are in memory, and how long rows are held. */
    private static final int MOST_FILES_AT_ONCE = 256;

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
        FilePlanner planner = new FilePlanner(folder, pictures, importers, claims, command);
        List<ImportedFile> done = new ArrayList<>(paths.size());
        BatchSize batch = importers.batches(MOST_FILES_AT_ONCE);
        while (done.size() < paths.size()) {
            List<String> next = paths.subList(done.size(), Math.min(paths.size(), done.size() + batch.current()));
            for (ImportedFile file : batch.timed(() -> take(next, planner))) {
                done.add(file);
                command.listener().onFile(file, done.size(), paths.size());
            }
        }
        return new ImportReport(done);
    }

    private List<ImportedFile> take(List<String> paths, FilePlanner planner) {
        List<PlannedFile> planned = paths.stream().map(planner::plan).toList();
        return areSavedTogether(planned)
                ? planned.stream().map(PlannedFile::report).toList()
                : planned.stream().map(this::savedAlone).toList();
    }

    /** Whatever is wrong with one of them: each by itself will tell which one it is. */
    private boolean areSavedTogether(List<PlannedFile> files) {
        List<ItemStore.Imported> changes =
                files.stream().flatMap(file -> Stream.ofNullable(file.change())).toList();
        if (changes.size() < 2) {
            return changes.isEmpty();
        }
        try {
            importers.store().save(changes);
            return true;
        } catch (Unavailable e) {
            throw e;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private ImportedFile savedAlone(PlannedFile file) {
        if (file.change() == null) {
            return file.report();
        }
        try {
            importers.store().save(List.of(file.change()));
            return file.report();
        } catch (Unavailable e) {
            throw e;
        } catch (RuntimeException e) {
            return file.report().failed(FilePlanner.reason(e));
        }
    }
}
