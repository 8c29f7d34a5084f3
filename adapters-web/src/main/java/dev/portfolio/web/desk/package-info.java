/** The desk: its page and files, and the routes that only it has. */
@NullMarked
package dev.portfolio.web.desk;

import org.jspecify.annotations.NullMarked;
