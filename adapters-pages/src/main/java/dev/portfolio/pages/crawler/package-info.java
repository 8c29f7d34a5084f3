/** What is said to programs that read the pages. */
@NullMarked
package dev.portfolio.pages.crawler;

import org.jspecify.annotations.NullMarked;
