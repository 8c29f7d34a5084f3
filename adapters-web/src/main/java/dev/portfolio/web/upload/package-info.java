/** Bodies of several parts, as forms send files. */
@NullMarked
package dev.portfolio.web.upload;

import org.jspecify.annotations.NullMarked;
