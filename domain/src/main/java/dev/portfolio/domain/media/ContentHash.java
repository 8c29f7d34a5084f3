package dev.portfolio.domain.media;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.error.Invalid;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a picture as it was sent.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record ContentHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    public ContentHash {
        if (!FORM.matcher(hex).matches()) {
            throw new Invalid("content_hash", "is not the SHA-256 of anything: it has 64 hexadecimal digits");
        }
    }

    public static ContentHash of(byte[] content) {
        try {
            return new ContentHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256.", e);
        }
    }

    /**
     * The identity of the picture with this content: a UUID of version 8 (RFC 9562, 5.8) of the first 122 bits that are free. The
     * same content has the same one wherever and whenever it comes, so that its address never changes.
     */
    public ContentId id() {
        ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(hex));
        long high = (bytes.getLong() & ~VERSION_BITS) | VERSION_8;
        long low = (bytes.getLong() & ~VARIANT_BITS) | VARIANT;
        return new ContentId(new UUID(high, low));
    }
}
