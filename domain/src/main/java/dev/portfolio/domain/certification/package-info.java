/** Certifications. */
@NullMarked
package dev.portfolio.domain.certification;

import org.jspecify.annotations.NullMarked;
