/** Pictures that content shows. */
@NullMarked
package dev.portfolio.application.media;

import org.jspecify.annotations.NullMarked;
