/** Use cases around certifications. */
@NullMarked
package dev.portfolio.application.certification;

import org.jspecify.annotations.NullMarked;
