/** What items were like each time they were saved. */
@NullMarked
package dev.portfolio.domain.revision;

import org.jspecify.annotations.NullMarked;
