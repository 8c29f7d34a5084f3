/** Answers to strangers that are given again as long as nothing was committed. */
@NullMarked
package dev.portfolio.web.remembered;

import org.jspecify.annotations.NullMarked;
