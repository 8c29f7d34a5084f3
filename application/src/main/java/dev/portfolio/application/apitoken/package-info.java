/** Use cases around API tokens. */
@NullMarked
package dev.portfolio.application.apitoken;

import org.jspecify.annotations.NullMarked;
