/** Imports over HTTP. */
@NullMarked
package dev.portfolio.web.importing;

import org.jspecify.annotations.NullMarked;
