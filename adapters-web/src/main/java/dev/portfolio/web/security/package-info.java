/** Who is let in: credentials, origins, and what asks for neither. */
@NullMarked
package dev.portfolio.web.security;

import org.jspecify.annotations.NullMarked;
