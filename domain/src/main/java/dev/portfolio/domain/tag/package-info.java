/** Which tags there are. */
@NullMarked
package dev.portfolio.domain.tag;

import org.jspecify.annotations.NullMarked;
