/** Where settings come from and what they may be. */
@NullMarked
package dev.portfolio.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
