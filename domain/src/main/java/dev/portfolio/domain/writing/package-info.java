/** What a writing assistant is asked to do. */
@NullMarked
package dev.portfolio.domain.writing;

import org.jspecify.annotations.NullMarked;
