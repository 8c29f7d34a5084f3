/** How fresh the data must be that a request reads, where the database has replicas. */
@NullMarked
package dev.portfolio.web.freshness;

import org.jspecify.annotations.NullMarked;
