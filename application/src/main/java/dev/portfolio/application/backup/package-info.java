/** Everything in one file. */
@NullMarked
package dev.portfolio.application.backup;

import org.jspecify.annotations.NullMarked;
