/** Blog posts. */
@NullMarked
package dev.portfolio.domain.post;

import org.jspecify.annotations.NullMarked;
