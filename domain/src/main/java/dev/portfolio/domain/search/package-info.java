/** Finding content by keywords and by meaning: passages, candidates and their fusion. */
@NullMarked
package dev.portfolio.domain.search;

import org.jspecify.annotations.NullMarked;
