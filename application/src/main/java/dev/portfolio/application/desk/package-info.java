/** What somebody who writes wants to know before it is saved. */
@NullMarked
package dev.portfolio.application.desk;

import org.jspecify.annotations.NullMarked;
