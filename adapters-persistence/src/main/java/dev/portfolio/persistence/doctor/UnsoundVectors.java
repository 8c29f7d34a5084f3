package dev.portfolio.persistence.doctor;

import static dev.portfolio.persistence.generated.Tables.CERTIFICATIONS;
import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.POSTS;
import static dev.portfolio.persistence.generated.Tables.PROJECTS;
import static org.jooq.impl.DSL.not;

import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.persistence.vector.VectorNorm;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** Every stored vector has a direction: of zeros, of NaN or of infinity there is no distance to anything. */
final class UnsoundVectors implements Check {

    /** A column of vectors, and what must be emptied together for its texts to be embedded again. */
    private record Column(Table<?> table, Field<Embedding> vector, String emptied) {}

    private static final List<Column> COLUMNS = List.of(
            new Column(PASSAGES, PASSAGES.EMBEDDING, "embedding = NULL, embedding_model = NULL"),
            new Column(POSTS, POSTS.CONTENT_EMBEDDING, "content_embedding = NULL"),
            new Column(PROJECTS, PROJECTS.CONTENT_EMBEDDING, "content_embedding = NULL"),
            new Column(CERTIFICATIONS, CERTIFICATIONS.CONTENT_EMBEDDING, "content_embedding = NULL"));

    @Override
    public String name() {
        return "vector-values";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        List<Finding> unsound = COLUMNS.stream()
                .flatMap(column -> finding(column, count(dsl, column)).stream())
                .toList();
        return unsound.isEmpty() ? List.of(Finding.ok(name(), "All vectors are finite and none is zero.")) : unsound;
    }

    private static int count(DSLContext dsl, Column column) {
        return dsl.fetchCount(column.table(), not(VectorNorm.hasDirection(column.vector())));
    }

    private List<Finding> finding(Column column, int vectors) {
        if (vectors == 0) {
            return List.of();
        }
        String table = column.table().getName();
        String vector = column.vector().getName();
        String update = "UPDATE %s SET %s WHERE NOT (vector_norm(%s) > 0 AND vector_norm(%s) < 'Infinity')"
                .formatted(table, column.emptied(), vector, vector);
        String then = column.table().equals(PASSAGES) ? Remedies.EMBED : Remedies.EMBED_OPENINGS;
        return List.of(Finding.error(
                name(),
                "%,d vectors in %s.%s are zero or not finite; search never finds them."
                        .formatted(vectors, table, vector),
                Remedies.sql(update) + ", then " + then));
    }
}
