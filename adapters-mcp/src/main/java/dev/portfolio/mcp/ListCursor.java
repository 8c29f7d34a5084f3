package dev.portfolio.mcp;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.page.Position;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Writes a place in a list as one word and reads it again. It only says where to go on, so one made up gains nothing. */
final class ListCursor {

    private static final int PARTS = 3;

    private ListCursor() {}

    static String write(ContentType type, Position position) {
        String place = type.key() + " " + position.id() + " " + position.value();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** {@link Invalid} when this is not a cursor of a list of this type. */
    static Position read(ContentType type, String cursor) {
        try {
            String place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = place.split(" ", PARTS);
            if (parts.length == PARTS && parts[0].equals(type.key())) {
                return new Position(parts[2], new ContentId(UUID.fromString(parts[1])));
            }
            throw notOfThisList();
        } catch (IllegalArgumentException e) {
            throw notOfThisList();
        }
    }

    private static Invalid notOfThisList() {
        return new Invalid("cursor", "does not belong to this list; take next_cursor of its previous page");
    }
}
