/** Backup of a database into one file, and restore from it. */
@NullMarked
package dev.portfolio.persistence.backup;

import org.jspecify.annotations.NullMarked;
