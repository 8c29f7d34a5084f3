/** The metadata at the top of a content file, in YAML, TOML or JSON. */
@NullMarked
package dev.portfolio.markdown.frontmatter;

import org.jspecify.annotations.NullMarked;
