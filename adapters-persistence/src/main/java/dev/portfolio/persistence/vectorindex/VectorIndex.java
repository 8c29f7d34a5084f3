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
public record VectorIndex(Table<?> table, Field<Embedding> column, boolean publishedOnly) {

    /** The one that search asks. It holds what visitors may see; a search for drafts is exact. */
    public static final VectorIndex OF_SEARCH = new VectorIndex(PASSAGES, PASSAGES.EMBEDDING, true);

    /** The database guide's, for queries of one's own on the content tables; search does not need them. */
    static final List<VectorIndex> OF_CONTENT_TABLES = List.of(
            new VectorIndex(PROJECTS, PROJECTS.CONTENT_EMBEDDING, false),
            new VectorIndex(POSTS, POSTS.CONTENT_EMBEDDING, false),
            new VectorIndex(CERTIFICATIONS, CERTIFICATIONS.CONTENT_EMBEDDING, false));

    public String name() {
        return table.getName() + "_" + column.getName() + "_index";
    }

    /** What makes it, without keeping anybody from writing meanwhile. */
    String statement() {
        return "CREATE INDEX CONCURRENTLY %s ON %s USING hnsw (%s vector_cosine_ops) WITH (m = 16, ef_construction = 64)%s"
                .formatted(name(), table.getName(), column.getName(), condition());
    }

    /** Whether this is how the server tells it. */
    public boolean isDefinedBy(String definition) {
        return definition.endsWith(".%s USING hnsw (%s vector_cosine_ops) WITH (m='16', ef_construction='64')%s"
                .formatted(table.getName(), column.getName(), condition()));
    }

    private String condition() {
        return publishedOnly ? " WHERE published" : "";
    }
}
