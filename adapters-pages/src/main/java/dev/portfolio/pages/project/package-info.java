/** Pages of projects. */
@NullMarked
package dev.portfolio.pages.project;

import org.jspecify.annotations.NullMarked;
