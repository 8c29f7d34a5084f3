package dev.portfolio.domain.media;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The bytes of a file, held in memory. They are not copied, so nobody may change them. */
public final class FileContent {

    private final byte[] bytes;

    public FileContent(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes themselves, to be read only. */
    public byte[] bytes() {
        return bytes;
    }

    public long length() {
        return bytes.length;
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    public ContentHash hash() {
        return ContentHash.of(bytes);
    }
}
