/** What is said when there is no page. */
@NullMarked
package dev.portfolio.pages.error;

import org.jspecify.annotations.NullMarked;
