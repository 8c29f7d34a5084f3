package dev.portfolio.web.page;

import org.jspecify.annotations.Nullable;

/** The parameters that every list takes besides its filters, as they came; null where they did not. */
public interface ListParameters {

    /** The key of a sort field, with {@code -} before it for descending. */
    @Nullable
    String sort();

    /** How many items at most. */
    @Nullable
    String limit();

    /** Where the page starts. */
    @Nullable
    String cursor();

    /** {@code exact} when the number of all matching items is wanted. */
    @Nullable
    String count();
}
