/** Conditions on the state of an item: entity tags and If-Match. */
@NullMarked
package dev.portfolio.web.condition;

import org.jspecify.annotations.NullMarked;
