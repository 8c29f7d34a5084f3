/** Pictures read by what is in them, cleaned and made smaller. */
@NullMarked
package dev.portfolio.media.picture;

import org.jspecify.annotations.NullMarked;
