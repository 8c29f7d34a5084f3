/** Lists in pages: their parameters, cursors and links. */
@NullMarked
package dev.portfolio.web.page;

import org.jspecify.annotations.NullMarked;
