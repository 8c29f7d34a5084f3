/** Use cases around accounts. */
@NullMarked
package dev.portfolio.application.account;

import org.jspecify.annotations.NullMarked;
