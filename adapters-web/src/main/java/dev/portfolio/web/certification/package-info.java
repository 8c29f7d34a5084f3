/** Certifications over HTTP. */
@NullMarked
package dev.portfolio.web.certification;

import org.jspecify.annotations.NullMarked;
