package dev.portfolio.application.importing;

import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.importing.ContentDraft;
import dev.portfolio.domain.importing.ContentFile;
import dev.portfolio.domain.importing.ContentFolder;
import dev.portfolio.domain.importing.ReferencedFile;
import dev.portfolio.domain.media.FileContent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A folder whose files the test writes. */
final class ScriptedFolder implements ContentFolder {

    private final TreeMap<String, ContentFile> files = new TreeMap<>();
    private final Map<String, FileContent> pictures = new TreeMap<>();
    private boolean missing;

    /** Writes a file, or writes it anew. */
    ScriptedFolder with(String path, ContentDraft draft) {
        files.put(path, new ContentFile.Recognised(path, draft));
        return this;
    }

    ScriptedFolder withSkipped(String path, String reason) {
        files.put(path, new ContentFile.Skipped(path, reason));
        return this;
    }

    ScriptedFolder withUnreadable(String path, int line, String reason) {
        files.put(path, new ContentFile.Unreadable(path, line, reason));
        return this;
    }

    ScriptedFolder without(String path) {
        files.remove(path);
        return this;
    }

    void isMissing() {
        missing = true;
    }

    @Override
    public List<String> files(Path folder) {
        if (missing) {
            throw new Invalid("path", "'" + folder + "' does not exist");
        }
        return List.copyOf(files.keySet());
    }

    /** Puts a picture beside the files that refer to it. */
    ScriptedFolder withPicture(String path, FileContent content) {
        pictures.put(path, content);
        return this;
    }

    @Override
    public ReferencedFile referenced(Path folder, String file, String reference, int mostBytes) {
        String path = file.substring(0, file.lastIndexOf('/') + 1) + reference;
        FileContent content = pictures.get(path);
        return content == null ? new ReferencedFile.Missing("does not exist") : new ReferencedFile.Found(path, content);
    }

    @Override
    public ContentFile read(Path folder, String file) {
        return Objects.requireNonNull(files.get(file), file);
    }
}
