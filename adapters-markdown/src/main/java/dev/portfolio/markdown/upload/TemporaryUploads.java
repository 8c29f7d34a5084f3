package dev.portfolio.markdown.upload;

import dev.portfolio.domain.importing.ContentUploads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Folders for uploads among the temporary files of this machine, for this user only. */
public final class TemporaryUploads implements ContentUploads {

    private final UploadLimits limits;

    public TemporaryUploads(UploadLimits limits) {
        this.limits = limits;
    }

    @Override
    public Folder begin() {
        try {
            return new TemporaryFolder(Files.createTempDirectory("portfolio-import-"), limits);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for an upload.", e);
        }
    }
}
