/** The least Spring Boot application that answers what Portfolio is measured at. */
@NullMarked
package dev.portfolio.benchmarks.minimal;

import org.jspecify.annotations.NullMarked;
