/** Every error as a problem document (RFC 9457). */
@NullMarked
package dev.portfolio.web.error;

import org.jspecify.annotations.NullMarked;
