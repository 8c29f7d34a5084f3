/** What every answer gets on its way out: request id, security headers, entity tag. */
@NullMarked
package dev.portfolio.web.edge;

import org.jspecify.annotations.NullMarked;
