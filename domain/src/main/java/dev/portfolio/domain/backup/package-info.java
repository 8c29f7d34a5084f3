/** Everything in one file. */
@NullMarked
package dev.portfolio.domain.backup;

import org.jspecify.annotations.NullMarked;
