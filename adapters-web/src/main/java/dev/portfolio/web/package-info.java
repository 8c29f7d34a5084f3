/** The HTTP side of Portfolio: what requests may say, what answers look like. */
@NullMarked
package dev.portfolio.web;

import org.jspecify.annotations.NullMarked;
