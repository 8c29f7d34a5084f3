/** What the use cases of all types of content share. */
@NullMarked
package dev.portfolio.application.content;

import org.jspecify.annotations.NullMarked;
