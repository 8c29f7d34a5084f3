/** The desk as it was built: its page and its files. */
@NullMarked
package dev.portfolio.desk;

import org.jspecify.annotations.NullMarked;
