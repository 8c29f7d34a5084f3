/** Which tags there are. */
@NullMarked
package dev.portfolio.application.tag;

import org.jspecify.annotations.NullMarked;
