/** The composition root: everything is wired here and nowhere else. */
@NullMarked
package dev.portfolio.bootstrap;

import org.jspecify.annotations.NullMarked;
