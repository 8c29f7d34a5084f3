/** Pictures: how they are read and resized, and where their bytes are. */
@NullMarked
package dev.portfolio.media;

import org.jspecify.annotations.NullMarked;
