/** Folders of Markdown and YAML files, read as content. */
@NullMarked
package dev.portfolio.markdown.importing;

import org.jspecify.annotations.NullMarked;
