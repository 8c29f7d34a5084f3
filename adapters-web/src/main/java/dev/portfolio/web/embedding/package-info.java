/** What is embedded by which model, over HTTP. */
@NullMarked
package dev.portfolio.web.embedding;

import org.jspecify.annotations.NullMarked;
