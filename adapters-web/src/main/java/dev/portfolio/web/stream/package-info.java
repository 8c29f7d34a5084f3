/** Answers that are sent while they are made. */
@NullMarked
package dev.portfolio.web.stream;

import org.jspecify.annotations.NullMarked;
