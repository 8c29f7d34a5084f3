/** Where the bytes of pictures are kept. */
@NullMarked
package dev.portfolio.media.store;

import org.jspecify.annotations.NullMarked;
