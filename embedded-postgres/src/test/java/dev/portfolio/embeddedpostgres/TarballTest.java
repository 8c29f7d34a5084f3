package dev.portfolio.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarballTest {

    @TempDir
    Path temporary;

    @Test
    void unpacksFilesTheirExecutableBitAndLinks() throws IOException {
        TarArchiveEntry program = new TarArchiveEntry("bin/program");
        program.setMode(0100755);
        TarArchiveEntry link = new TarArchiveEntry("bin/link", TarArchiveEntry.LF_SYMLINK);
        link.setLinkName("program");

        unpack(program, link, new TarArchiveEntry("plain"));

        assertThat(folder().resolve("bin/link")).isSymbolicLink().hasContent("content");
        assertThat(Files.isExecutable(folder().resolve("bin/program"))).isTrue();
        assertThat(Files.isExecutable(folder().resolve("plain"))).isFalse();
    }

    @Test
    void refusesToLeaveItsFolder() {
        TarArchiveEntry link = new TarArchiveEntry("link", TarArchiveEntry.LF_SYMLINK);
        link.setLinkName("../outside");

        assertThatThrownBy(() -> unpack(new TarArchiveEntry("../outside"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> unpack(link)).isInstanceOf(IOException.class);
        assertThat(temporary.resolve("outside")).doesNotExist();
    }

    private void unpack(TarArchiveEntry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] content = "content".getBytes(StandardCharsets.UTF_8);
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (TarArchiveEntry entry : entries) {
                entry.setSize(entry.isSymbolicLink() ? 0 : content.length);
                tar.putArchiveEntry(entry);
                if (!entry.isSymbolicLink()) {
                    tar.write(content);
                }
                tar.closeArchiveEntry();
            }
        }
        Tarball.unpack(new ByteArrayInputStream(bytes.toByteArray()), Files.createDirectories(folder()));
    }

    private Path folder() {
        return temporary.resolve("unpacked");
    }
}
