/** What a server measures, for those who look after it. */
@NullMarked
package dev.portfolio.bootstrap.metrics;

import org.jspecify.annotations.NullMarked;
