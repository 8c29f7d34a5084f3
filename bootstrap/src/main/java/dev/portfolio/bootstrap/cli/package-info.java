/** The command line. */
@NullMarked
package dev.portfolio.bootstrap.cli;

import org.jspecify.annotations.NullMarked;
