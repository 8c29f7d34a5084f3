/** When items go out. */
@NullMarked
package dev.portfolio.domain.schedule;

import org.jspecify.annotations.NullMarked;
