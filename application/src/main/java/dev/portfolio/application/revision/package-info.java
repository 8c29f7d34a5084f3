/** Use cases around revisions, and the keeping of them. */
@NullMarked
package dev.portfolio.application.revision;

import org.jspecify.annotations.NullMarked;
