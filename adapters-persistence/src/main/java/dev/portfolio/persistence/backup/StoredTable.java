package dev.portfolio.persistence.backup;

import java.util.List;
import java.util.Set;

/**
 * A table of a database.
 *
 * @param columns those that have values of their own
 * @param parents the tables that its foreign keys lead to
 * @param hasTriggers whether filling it may write to other tables
 */
record StoredTable(String name, List<String> columns, Set<String> parents, boolean hasTriggers) {}
