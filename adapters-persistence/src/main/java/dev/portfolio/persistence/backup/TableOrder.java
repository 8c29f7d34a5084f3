package dev.portfolio.persistence.backup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which tables are filled: each after those that its foreign keys lead to, and those with triggers, with all they
 * need, before the others. What a trigger writes while its table is filled is in one of the others, then, and gives way to the
 * rows of the backup, so that nothing is counted twice. No right to switch triggers off is needed for that.
 */
final class TableOrder {

    private final Map<String, StoredTable> byName = new HashMap<>();
    private final List<StoredTable> ordered = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private TableOrder(List<StoredTable> tables) {
        tables.forEach(table -> byName.put(table.name(), table));
    }

    static List<StoredTable> of(List<StoredTable> tables) {
        TableOrder order = new TableOrder(tables);
        tables.stream()
                .sorted(Comparator.comparing(StoredTable::hasTriggers)
                        .reversed()
                        .thenComparing(StoredTable::name))
                .forEach(order::add);
        return List.copyOf(order.ordered);
    }

    private void add(StoredTable table) {
        if (seen.add(table.name())) {
            table.parents().stream().sorted().map(byName::get).forEach(this::add);
            ordered.add(table);
        }
    }
}
