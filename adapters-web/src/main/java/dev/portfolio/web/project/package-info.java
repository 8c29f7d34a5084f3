/** Projects over HTTP. */
@NullMarked
package dev.portfolio.web.project;

import org.jspecify.annotations.NullMarked;
