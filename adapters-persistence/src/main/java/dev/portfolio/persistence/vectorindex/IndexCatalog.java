package dev.portfolio.persistence.vectorindex;

import static dev.portfolio.persistence.generated.Tables.EMBEDDING_PROFILES;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What the server tells of vector indexes and of those that are being built. */
public final class IndexCatalog {

    private static final Table<?> INDEX = table(name("pg_index")).as("i");
    private static final Table<?> PROGRESS =
            table(name("pg_stat_progress_create_index")).as("p");
    private static final Field<Integer> PID = of("p", "pid", Integer.class);

    private final DSLContext dsl;

    public IndexCatalog(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * An index that is there.
     *
     * @param definition in the server's words
     * @param valid whether it is used; one whose build was interrupted is not
     * @param builder the session that is building it; 0 where none is
     */
    public record State(String definition, boolean valid, int builder) {}

    /** Empty where there is no index of that name. */
    public Optional<State> state(VectorIndex index) {
        Field<Long> id = of("i", "indexrelid", Long.class);
        return dsl.select(
                        function(name("pg_get_indexdef"), SQLDataType.CLOB, id),
                        of("i", "indisvalid", Boolean.class),
                        coalesce(PID, inline(0)))
                .from(INDEX)
                .leftJoin(PROGRESS)
                .on(of("p", "index_relid", Long.class).eq(id))
                .where(id.eq(function(name("to_regclass"), Long.class, inline(index.name()))))
                .fetchOptional(row -> new State(row.value1(), row.value2(), row.value3()));
    }

    /** The name of the {@link Precision} of the vectors in the index; null where there is no valid one. Part of another query. */
    public static Field<String> precision(VectorIndex index) {
        Field<Long> id = of("i", "indexrelid", Long.class);
        Field<String> definition = function(name("pg_get_indexdef"), SQLDataType.CLOB, id);
        Field<String> precision = when(definition.contains(inline("halfvec_cosine_ops")), inline(Precision.HALF.name()))
                .otherwise(inline(Precision.FULL.name()));
        return field(select(precision)
                .from(INDEX)
                .where(id.eq(function(name("to_regclass"), Long.class, inline(index.name()))))
                .and(of("i", "indisvalid", Boolean.class)));
    }

    /** The index that search asks now; empty while no profile answers, or without the schema. */
    public Optional<VectorIndex> ofSearch() {
        return hasTable(EMBEDDING_PROFILES) ? VectorIndex.ofSearch(dsl) : Optional.empty();
    }

    /** Whether the schema is there. */
    boolean hasTable(Table<?> table) {
        return dsl.select(function(name("to_regclass"), SQLDataType.CLOB, inline(table.getName()))
                        .isNotNull())
                .fetchSingle()
                .value1();
    }

    /** How many vectors the index holds or would hold. */
    public long vectors(VectorIndex index) {
        return dsl.select(count())
                .from(index.table())
                .where(index.rows())
                .fetchSingle(row -> row.value1().longValue());
    }

    /** Empty where the extension is not installed. */
    public Optional<PgvectorVersion> pgvector() {
        return dsl.select(field(name("extversion"), SQLDataType.CLOB))
                .from(table(name("pg_extension")))
                .where(field(name("extname"), SQLDataType.CLOB).eq(inline("vector")))
                .fetchOptional(row -> PgvectorVersion.parse(row.value1()));
    }

    /** {@code maintenance_work_mem} in whole megabytes. */
    long memory() {
        Field<String> setting = function(name("current_setting"), SQLDataType.CLOB, inline("maintenance_work_mem"));
        return dsl.select(function(name("pg_size_bytes"), SQLDataType.BIGINT, setting))
                        .fetchSingle()
                        .value1()
                >> 20;
    }

    /** Of any build of an index in this database; empty where there is none. */
    Optional<BuildStep> step() {
        return step(of("p", "datname", String.class).eq(function(name("current_database"), SQLDataType.CLOB)));
    }

    /** Of the build in that session of the server. */
    Optional<BuildStep> step(int pid) {
        return step(PID.eq(inline(pid)));
    }

    private Optional<BuildStep> step(Condition which) {
        return dsl.select(
                        of("p", "phase", String.class),
                        of("p", "blocks_done", Long.class),
                        of("p", "blocks_total", Long.class),
                        coalesce(of("p", "current_locker_pid", Integer.class), inline(0)))
                .from(PROGRESS)
                .where(which)
                .orderBy(PID)
                .limit(1)
                .fetchOptional(row -> new BuildStep(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private static <T> Field<T> of(String alias, String column, Class<T> type) {
        return field(name(alias, column), type);
    }
}
