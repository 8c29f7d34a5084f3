/** Query parameters: only those documented, each once, each readable. */
@NullMarked
package dev.portfolio.web.parameter;

import org.jspecify.annotations.NullMarked;
