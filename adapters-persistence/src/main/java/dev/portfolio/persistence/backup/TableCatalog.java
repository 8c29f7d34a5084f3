package dev.portfolio.persistence.backup;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The tables of the schema {@code public}, with what decides the order in which they are filled. */
final class TableCatalog {

    /** Liquibase's lock: a row that says who migrates right now, which nobody does in a restored database. */
    private static final String LOCK = "databasechangeloglock";

    private final DSLContext dsl;

    TableCatalog(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** All but the lock, in no order that means anything. */
    List<StoredTable> tables() {
        Map<Long, String> names = new LinkedHashMap<>();
        dsl.select(Catalog.OID, Catalog.NAME)
                .from(Catalog.CLASS)
                .where(Catalog.inPublic(), Catalog.KIND.eq(inline("r")), Catalog.NAME.ne(inline(LOCK)))
                .orderBy(Catalog.NAME)
                .forEach(row -> names.put(row.get(Catalog.OID), row.get(Catalog.NAME)));
        Map<Long, List<String>> columns = columns();
        Map<Long, Set<String>> parents = parents(names);
        Set<Long> withTriggers = withTriggers();
        List<StoredTable> tables = new ArrayList<>();
        names.forEach((oid, table) -> tables.add(new StoredTable(
                table,
                columns.getOrDefault(oid, List.of()),
                parents.getOrDefault(oid, Set.of()),
                withTriggers.contains(oid))));
        return tables;
    }

    /** Generated columns are computed again, so they are not among them. */
    private Map<Long, List<String>> columns() {
        Field<Long> relation = Catalog.of("a", "attrelid", Long.class);
        Field<String> column = Catalog.of("a", "attname", String.class);
        Field<Integer> number = Catalog.of("a", "attnum", Integer.class);
        return dsl.select(relation, column)
                .from(table(name("pg_catalog", "pg_attribute")).as("a"))
                .join(Catalog.CLASS)
                .on(Catalog.OID.eq(relation))
                .where(
                        Catalog.inPublic(),
                        number.gt(inline(0)),
                        Catalog.of("a", "attisdropped", Boolean.class).isFalse(),
                        Catalog.of("a", "attgenerated", String.class).eq(inline("")))
                .orderBy(relation, number)
                .fetchGroups(relation, column);
    }

    private Map<Long, Set<String>> parents(Map<Long, String> names) {
        Field<Long> child = Catalog.of("f", "conrelid", Long.class);
        Field<Long> parent = Catalog.of("f", "confrelid", Long.class);
        Map<Long, Set<String>> parents = new LinkedHashMap<>();
        dsl.select(child, parent)
                .from(table(name("pg_catalog", "pg_constraint")).as("f"))
                .where(Catalog.of("f", "contype", String.class).eq(inline("f")))
                .forEach(row -> {
                    String name = names.get(row.get(parent));
                    if (name != null) {
                        parents.computeIfAbsent(row.get(child), _ -> new HashSet<>())
                                .add(name);
                    }
                });
        return parents;
    }

    private Set<Long> withTriggers() {
        Field<Long> relation = Catalog.of("t", "tgrelid", Long.class);
        return dsl.selectDistinct(relation)
                .from(table(name("pg_catalog", "pg_trigger")).as("t"))
                .where(Catalog.of("t", "tgisinternal", Boolean.class).isFalse())
                .fetchSet(relation);
    }
}
