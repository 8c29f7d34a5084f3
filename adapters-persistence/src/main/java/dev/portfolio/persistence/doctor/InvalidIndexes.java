package dev.portfolio.persistence.doctor;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.portfolio.persistence.vectorindex.IndexCatalog;
import dev.portfolio.persistence.vectorindex.VectorIndex;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** No index was left behind half made: such a one costs every writer and serves nobody. */
final class InvalidIndexes implements Check {

    /** What {@code REINDEX CONCURRENTLY} leaves beside the index that it was to replace. */
    private static final Pattern COPY = Pattern.compile(".*_cc(new|old)\\d*");

    /** Needs no quoting, neither for the server nor for a shell. */
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    @Override
    public String name() {
        return "invalid-indexes";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        Field<Long> id = ServerFacts.column("i", "indexrelid", Long.class);
        Field<String> index = ServerFacts.column("c", "relname", String.class);
        Field<String> schema = ServerFacts.column("n", "nspname", String.class);
        Condition beingBuilt =
                ServerFacts.column("p", "index_relid", Long.class).eq(id);
        String ofSearch =
                new IndexCatalog(dsl).ofSearch().map(VectorIndex::name).orElse("");
        List<Finding> invalid = dsl.select(index)
                .from(ServerFacts.view("pg_index", "i"))
                .join(ServerFacts.view("pg_class", "c"))
                .on(ServerFacts.column("c", "oid", Long.class).eq(id))
                .join(ServerFacts.view("pg_namespace", "n"))
                .on(ServerFacts.column("n", "oid", Long.class).eq(ServerFacts.column("c", "relnamespace", Long.class)))
                .where(not(DSL.condition(ServerFacts.column("i", "indisvalid", Boolean.class))))
                .and(schema.eq(inline("public")))
                .and(notExists(selectOne()
                        .from(ServerFacts.view("pg_stat_progress_create_index", "p"))
                        .where(beingBuilt)))
                .orderBy(index)
                .fetch(row -> finding(row.value1(), remedy(row.value1(), ofSearch)));
        return invalid.isEmpty() ? List.of(Finding.ok(name(), "Every index is valid.")) : invalid;
    }

    private Finding finding(String index, String remedy) {
        return Finding.error(
                name(),
                "The index " + index
                        + " is invalid: its build was interrupted. Writers keep it up, but no query uses it.",
                remedy);
    }

    private static String remedy(String index, String ofSearch) {
        if (index.equals(ofSearch)) {
            return "./portfolio db:index";
        }
        if (!PLAIN.matcher(index).matches()) {
            return "REINDEX INDEX CONCURRENTLY with its name, in ./portfolio db:shell";
        }
        boolean copy = COPY.matcher(index).matches();
        return Remedies.sql((copy ? "DROP INDEX CONCURRENTLY " : "REINDEX INDEX CONCURRENTLY ") + index);
    }
}
