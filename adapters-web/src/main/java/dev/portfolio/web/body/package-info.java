/** Reading JSON bodies strictly. */
@NullMarked
package dev.portfolio.web.body;

import org.jspecify.annotations.NullMarked;
