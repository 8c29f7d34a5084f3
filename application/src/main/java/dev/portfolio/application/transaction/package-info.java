/** What requests may expect of the data that they read. */
@NullMarked
package dev.portfolio.application.transaction;

import org.jspecify.annotations.NullMarked;
