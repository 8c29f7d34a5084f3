/** Who is asking, and what they may see. */
@NullMarked
package dev.portfolio.web.caller;

import org.jspecify.annotations.NullMarked;
