/** Markdown turned into plain text and into safe HTML. */
@NullMarked
package dev.portfolio.markdown.content;

import org.jspecify.annotations.NullMarked;
