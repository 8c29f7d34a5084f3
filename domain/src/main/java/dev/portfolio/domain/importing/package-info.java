/** Files that are to become content. */
@NullMarked
package dev.portfolio.domain.importing;

import org.jspecify.annotations.NullMarked;
