package dev.portfolio.web.page;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.page.Position;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes positions in lists as opaque texts and reads them again. A cursor is a position (the id, then the sort value) behind
 * a keyed hash over the position and its {@link CursorScope}: it reads only where it was written for, and cannot be made up.
 */
public final class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL_BYTES = 16;
    private static final int ID_BYTES = 16;

    private final SecretKeySpec key;

    Cursors(CursorSecret secret) {
        this.key = new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String write(Position position, CursorScope scope) {
        byte[] value = position.value().getBytes(StandardCharsets.UTF_8);
        UUID id = position.id().value();
        byte[] place = ByteBuffer.allocate(ID_BYTES + value.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(value)
                .array();
        byte[] sealed = ByteBuffer.allocate(SEAL_BYTES + place.length)
                .put(seal(place, scope))
                .put(place)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** {@link Invalid} when this is not a cursor that was written for this scope. */
    Position read(String cursor, CursorScope scope) {
        byte[] sealed = decoded(cursor);
        if (sealed.length < SEAL_BYTES + ID_BYTES) {
            throw notForThisList();
        }
        byte[] place = Arrays.copyOfRange(sealed, SEAL_BYTES, sealed.length);
        if (!MessageDigest.isEqual(Arrays.copyOf(sealed, SEAL_BYTES), seal(place, scope))) {
            throw notForThisList();
        }
        ByteBuffer bytes = ByteBuffer.wrap(place);
        ContentId id = new ContentId(new UUID(bytes.getLong(), bytes.getLong()));
        return new Position(StandardCharsets.UTF_8.decode(bytes).toString(), id);
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw notForThisList();
        }
    }

    private byte[] seal(byte[] place, CursorScope scope) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] fingerprint = scope.fingerprint();
            mac.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(fingerprint.length)
                    .flip());
            mac.update(fingerprint);
            return Arrays.copyOf(mac.doFinal(place), SEAL_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JVM has " + ALGORITHM + ".", e);
        }
    }

    private static Invalid notForThisList() {
        return new Invalid(
                "cursor",
                "does not belong to this list with this sort and these filters; allowed is the next_cursor of its"
                        + " previous page, or none to begin again");
    }
}
