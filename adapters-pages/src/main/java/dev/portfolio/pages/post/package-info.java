/** Pages of posts. */
@NullMarked
package dev.portfolio.pages.post;

import org.jspecify.annotations.NullMarked;
