/** Pictures over HTTP: for the owner as items, for everybody as files. */
@NullMarked
package dev.portfolio.web.media;

import org.jspecify.annotations.NullMarked;
