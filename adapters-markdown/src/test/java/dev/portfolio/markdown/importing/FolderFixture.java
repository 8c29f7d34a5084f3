package dev.portfolio.markdown.importing;

import dev.portfolio.domain.importing.ContentDraft;
import dev.portfolio.domain.importing.ContentDraft.CertificationDraft;
import dev.portfolio.domain.importing.ContentDraft.PostDraft;
import dev.portfolio.domain.importing.ContentDraft.ProjectDraft;
import dev.portfolio.domain.importing.ContentFile;
import dev.portfolio.domain.importing.ContentFile.Recognised;
import dev.portfolio.domain.importing.ContentFile.Skipped;
import dev.portfolio.domain.importing.ContentFile.Unreadable;
import dev.portfolio.domain.importing.ContentFolder;
import dev.portfolio.markdown.content.CommonMarkMarkdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Real files in a real folder, and the folder's reader. */
final class FolderFixture {

    private final ContentFolder reader = new MarkdownContentFolder(new CommonMarkMarkdown());
    private final Path folder;

    FolderFixture(Path folder) {
        this.folder = folder;
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    FolderFixture with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    FolderFixture with(String file, byte[] bytes) {
        try {
            Path parent = path(file).getParent();
            Files.createDirectories(parent);
            Files.write(path(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A symbolic link. */
    FolderFixture withLink(String link, Path target) {
        try {
            Files.createDirectories(path(link).getParent());
            Files.createSymbolicLink(path(link), target);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> files() {
        return reader.files(folder);
    }

    ContentFile read(String file) {
        return reader.read(folder, file);
    }

    ContentDraft draft(String file) {
        return ((Recognised) read(file)).draft();
    }

    PostDraft post(String file) {
        return (PostDraft) draft(file);
    }

    ProjectDraft project(String file) {
        return (ProjectDraft) draft(file);
    }

    CertificationDraft certification(String file) {
        return (CertificationDraft) draft(file);
    }

    Unreadable unreadable(String file) {
        return (Unreadable) read(file);
    }

    Skipped skipped(String file) {
        return (Skipped) read(file);
    }
}
