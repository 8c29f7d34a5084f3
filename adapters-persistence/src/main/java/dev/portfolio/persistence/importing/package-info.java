/** Where imported items came from. */
@NullMarked
package dev.portfolio.persistence.importing;

import org.jspecify.annotations.NullMarked;
