/** Looks a database over and says what is wrong with it and what helps. */
@NullMarked
package dev.portfolio.persistence.doctor;

import org.jspecify.annotations.NullMarked;
