/** Keyset pages: where a page starts, how it is sorted, what comes back. */
@NullMarked
package dev.portfolio.domain.page;

import org.jspecify.annotations.NullMarked;
