/** The owner's writing assistant. */
@NullMarked
package dev.portfolio.application.writing;

import org.jspecify.annotations.NullMarked;
