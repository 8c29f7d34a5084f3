/** The file that a backup is: how it is written, checked and read. Knows no database. */
@NullMarked
package dev.portfolio.persistence.backup.archive;

import org.jspecify.annotations.NullMarked;
