/** The writing assistant over HTTP. */
@NullMarked
package dev.portfolio.web.writing;

import org.jspecify.annotations.NullMarked;
