/** What a person sees while a command works. */
@NullMarked
package dev.portfolio.bootstrap.console;

import org.jspecify.annotations.NullMarked;
