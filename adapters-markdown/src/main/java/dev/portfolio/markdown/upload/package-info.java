/** Files that somebody sends, laid out as a folder. */
@NullMarked
package dev.portfolio.markdown.upload;

import org.jspecify.annotations.NullMarked;
