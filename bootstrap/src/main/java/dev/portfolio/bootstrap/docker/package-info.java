/** The database in Docker: one container, run by Docker Compose. */
@NullMarked
package dev.portfolio.bootstrap.docker;

import org.jspecify.annotations.NullMarked;
