/** Markdown in and out: wiring of the adapter. */
@NullMarked
package dev.portfolio.markdown;

import org.jspecify.annotations.NullMarked;
