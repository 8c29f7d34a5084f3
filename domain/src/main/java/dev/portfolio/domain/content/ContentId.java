package dev.portfolio.domain.content;

import java.util.UUID;

/** The identity of one item of content, unique over all types, made by the application before the item is saved. */
public record ContentId(UUID value) implements Comparable<ContentId> {

    @Override
    public int compareTo(ContentId other) {
        // As PostgreSQL orders uuids: by their bytes, unsigned. UUID.compareTo compares signed halves.
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
