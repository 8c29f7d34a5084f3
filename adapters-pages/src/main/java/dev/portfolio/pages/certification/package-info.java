/** The page of certifications. */
@NullMarked
package dev.portfolio.pages.certification;

import org.jspecify.annotations.NullMarked;
