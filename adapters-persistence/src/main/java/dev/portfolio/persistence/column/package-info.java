/** How columns become domain types. */
@NullMarked
package dev.portfolio.persistence.column;

import org.jspecify.annotations.NullMarked;
