/** Use cases around projects. */
@NullMarked
package dev.portfolio.application.project;

import org.jspecify.annotations.NullMarked;
