package dev.portfolio.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer that lists items. It carries a weak entity tag, and a link to its next page where there is one. */
public interface Listing {

    List<?> items();

    /** The cursor of the next page; null where there is none. */
    default @Nullable String nextCursor() {
        return null;
    }
}
