/** The OpenAPI document. */
@NullMarked
package dev.portfolio.web.openapi;

import org.jspecify.annotations.NullMarked;
