/** The background work of a server. */
@NullMarked
package dev.portfolio.bootstrap.worker;

import org.jspecify.annotations.NullMarked;
