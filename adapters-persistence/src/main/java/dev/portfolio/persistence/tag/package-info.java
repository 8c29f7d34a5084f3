/** Tags, from the columns of the items. */
@NullMarked
package dev.portfolio.persistence.tag;

import org.jspecify.annotations.NullMarked;
