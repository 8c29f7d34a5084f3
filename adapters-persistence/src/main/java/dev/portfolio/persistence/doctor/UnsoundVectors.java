package dev.portfolio.persistence.doctor;

import static dev.portfolio.persistence.generated.Tables.CERTIFICATIONS;
import static dev.portfolio.persistence.generated.Tables.OPENING_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.PASSAGE_EMBEDDINGS;
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

    /** A column of vectors, and what makes the unsound ones be embedded again. */
    private record Column(Table<?> table, Field<Embedding> vector, String before) {}

    private static final List<Column> COLUMNS = List.of(
            new Column(PASSAGE_EMBEDDINGS, PASSAGE_EMBEDDINGS.EMBEDDING, "DELETE FROM passage_embeddings"),
            new Column(OPENING_EMBEDDINGS, OPENING_EMBEDDINGS.EMBEDDING, "DELETE FROM opening_embeddings"),
            new Column(POSTS, POSTS.CONTENT_EMBEDDING, "UPDATE posts SET content_embedding = NULL"),
            new Column(PROJECTS, PROJECTS.CONTENT_EMBEDDING, "UPDATE projects SET content_embedding = NULL"),
            new Column(
                    CERTIFICATIONS,
                    CERTIFICATIONS.CONTENT_EMBEDDING,
                    "UPDATE certifications SET content_embedding = NULL"));

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
        String away = "%s WHERE NOT (vector_norm(%s) > 0 AND vector_norm(%s) < 'Infinity')"
                .formatted(column.before(), vector, vector);
        boolean copy = vector.equals(POSTS.CONTENT_EMBEDDING.getName());
        return List.of(Finding.error(
                name(),
                "%,d vectors in %s.%s are zero or not finite, and have no distance to anything."
                        .formatted(vectors, table, vector),
                Remedies.sql(away) + ", then " + (copy ? Remedies.EMBED_OPENINGS : Remedies.EMBED)));
    }
}
