package dev.portfolio.persistence.backup;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;

import dev.portfolio.persistence.backup.archive.BackupManifest;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What the server tells of the schema {@code public}. What an extension owns is not in it. */
final class Catalog {

    static final String HISTORY = "databasechangelog";

    private static final String SCHEMA = "public";

    /** The same on every server: {@code src/include/catalog/pg_class.h}. */
    private static final long PG_CLASS = 1259;

    static final Table<?> CLASS = table(name("pg_catalog", "pg_class")).as("c");
    static final Field<Long> OID = of("c", "oid", Long.class);
    static final Field<String> NAME = of("c", "relname", String.class);
    static final Field<String> KIND = of("c", "relkind", String.class);

    private final DSLContext dsl;

    Catalog(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** A name in the schema, quoted where it is used. */
    static Name inSchema(String relation) {
        return name(SCHEMA, relation);
    }

    /** All tables but Liquibase's lock, in the order in which they can be filled. */
    List<StoredTable> tables() {
        return TableOrder.of(new TableCatalog(dsl).tables());
    }

    List<BackupManifest.Sequence> sequences() {
        Field<Long> last = field(name("last_value"), Long.class);
        Field<Boolean> called = field(name("is_called"), Boolean.class);
        return dsl.select(NAME).from(CLASS).where(inPublic(), KIND.eq(inline("S"))).orderBy(NAME).fetch(NAME).stream()
                .map(sequence -> dsl.select(last, called)
                        .from(table(inSchema(sequence)))
                        .fetchSingle(row -> new BackupManifest.Sequence(sequence, row.get(last), row.get(called))))
                .toList();
    }

    /** The definitions of the indexes that pgvector serves and that are in working order. */
    List<String> vectorIndexes() {
        Field<String> definition =
                DSL.function(name("pg_get_indexdef"), SQLDataType.CLOB, of("i", "indexrelid", Long.class));
        return dsl.select(definition)
                .from(table(name("pg_catalog", "pg_index")).as("i"))
                .join(CLASS)
                .on(OID.eq(of("i", "indexrelid", Long.class)))
                .join(table(name("pg_catalog", "pg_am")).as("m"))
                .on(of("m", "oid", Long.class).eq(of("c", "relam", Long.class)))
                .where(
                        inPublic(),
                        of("i", "indisvalid", Boolean.class).isTrue(),
                        of("m", "amname", String.class).in(inline("hnsw"), inline("ivfflat")))
                .orderBy(NAME)
                .fetch(definition);
    }

    /** Tables and views of any kind, so that an empty list means that nothing of anybody's is in the schema. */
    List<String> relations() {
        return dsl.select(NAME)
                .from(CLASS)
                .where(
                        inPublic(),
                        KIND.in(inline("r"), inline("p"), inline("v"), inline("m"), inline("f"), inline("S")))
                .orderBy(NAME)
                .fetch(NAME);
    }

    static Condition inPublic() {
        return exists(selectOne()
                        .from(table(name("pg_catalog", "pg_namespace")).as("n"))
                        .where(
                                of("n", "oid", Long.class).eq(of("c", "relnamespace", Long.class)),
                                of("n", "nspname", String.class).eq(inline(SCHEMA))))
                .and(notExists(selectOne()
                        .from(table(name("pg_catalog", "pg_depend")).as("d"))
                        .where(
                                of("d", "classid", Long.class).eq(inline(PG_CLASS)),
                                of("d", "objid", Long.class).eq(OID),
                                of("d", "deptype", String.class).eq(inline("e")))));
    }

    /** Keeps others, until the transaction ends, from changing what the table is; they may write rows. */
    void lock(StoredTable table) {
        dsl.selectOne().from(table(inSchema(table.name()))).limit(0).fetch();
    }

    /** Of the tables that are locked, those with other rows on the disk than the snapshot knows. */
    List<String> rewritten() {
        Field<Long> now = DSL.function(name("pg_relation_filenode"), SQLDataType.BIGINT, OID);
        return dsl.select(NAME)
                .from(CLASS)
                .where(
                        inPublic(),
                        KIND.eq(inline("r")),
                        of("c", "relfilenode", Long.class).isDistinctFrom(now))
                .fetch(NAME);
    }

    static <T> Field<T> of(String alias, String column, Class<T> type) {
        return field(name(alias, column), type);
    }

    long count(StoredTable table) {
        return dsl.select(DSL.aggregate(name("count"), SQLDataType.BIGINT, inline(1)))
                .from(table(inSchema(table.name())))
                .fetchSingle()
                .value1();
    }
}
