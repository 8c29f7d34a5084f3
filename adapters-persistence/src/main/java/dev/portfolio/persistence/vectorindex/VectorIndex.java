package dev.portfolio.persistence.vectorindex;

import static dev.portfolio.persistence.generated.Tables.CERTIFICATIONS;
import static dev.portfolio.persistence.generated.Tables.PASSAGES;
import static dev.portfolio.persistence.generated.Tables.POSTS;
import static dev.portfolio.persistence.generated.Tables.PROJECTS;

import dev.portfolio.domain.embedding.Embedding;
import java.util.List;
import org.jooq.Field;
import org.jooq.Table;

/**
 * An HNSW index on vectors by cosine distance, with the database guide's {@code m} and {@code ef_construction}.
 *
 * @param publishedOnly whether rows that are not published stay out of it
 */
public record VectorIndex(Table<?> table, Field<Embedding> column, boolean publishedOnly, Precision precision) {

    /** The one that search asks. It holds what visitors may see; a search for drafts is exact. */
    public static final VectorIndex OF_SEARCH = new VectorIndex(PASSAGES, PASSAGES.EMBEDDING, true, Precision.FULL);

    /** The database guide's, for queries of one's own on the content tables; search does not need them. */
    static final List<VectorIndex> OF_CONTENT_TABLES = List.of(
            new VectorIndex(PROJECTS, PROJECTS.CONTENT_EMBEDDING, false, Precision.FULL),
            new VectorIndex(POSTS, POSTS.CONTENT_EMBEDDING, false, Precision.FULL),
            new VectorIndex(CERTIFICATIONS, CERTIFICATIONS.CONTENT_EMBEDDING, false, Precision.FULL));

    /** The same index in that precision; there is one of the two at most, since both have the same name. */
    public VectorIndex in(Precision other) {
        return new VectorIndex(table, column, publishedOnly, other);
    }

    /** The same for both precisions. */
    public String name() {
        return table.getName() + "_" + column.getName() + "_index";
    }

    /** What makes it, without keeping anybody from writing meanwhile. */
    String statement() {
        return "CREATE INDEX CONCURRENTLY %s ON %s USING hnsw (%s) WITH (m = 16, ef_construction = 64)%s"
                .formatted(name(), table.getName(), key(), condition());
    }

    /** Whether this is how the server tells it. */
    public boolean isDefinedBy(String definition) {
        return definition.endsWith(".%s USING hnsw (%s) WITH (m='16', ef_construction='64')%s"
                .formatted(table.getName(), key(), condition()));
    }

    private String key() {
        return switch (precision) {
            case FULL -> column.getName() + " vector_cosine_ops";
            case HALF -> "((%s)::halfvec(%d)) halfvec_cosine_ops".formatted(column.getName(), Embedding.DIMENSIONS);
        };
    }

    private String condition() {
        return publishedOnly ? " WHERE published" : "";
    }
}
