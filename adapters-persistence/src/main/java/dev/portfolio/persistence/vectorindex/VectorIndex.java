package dev.portfolio.persistence.vectorindex;

import static dev.portfolio.persistence.generated.Tables.CERTIFICATIONS;
import static dev.portfolio.persistence.generated.Tables.EMBEDDING_PROFILES;
import static dev.portfolio.persistence.generated.Tables.PASSAGE_EMBEDDINGS;
import static dev.portfolio.persistence.generated.Tables.POSTS;
import static dev.portfolio.persistence.generated.Tables.PROJECTS;

import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.persistence.column.ProfileStates;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * An HNSW index on vectors by cosine distance, with the database guide's {@code m} and {@code ef_construction}.
 *
 * @param part which of the rows it holds; null for all
 * @param dimension of the vectors in it
 */
public record VectorIndex(
        Table<?> table, Field<Embedding> column, @Nullable Part part, int dimension, Precision precision) {

    /** What visitors may see of a profile's vectors; a search for drafts is exact. */
    record Part(EmbeddingProfileId profile) {}

    /** That of {@code content_embedding} in the database guide. */
    private static final int CONTENT_DIMENSION = 768;

    /** The database guide's, for queries of one's own on the content tables; search does not need them. */
    static final List<VectorIndex> OF_CONTENT_TABLES = List.of(
            ofColumn(PROJECTS, PROJECTS.CONTENT_EMBEDDING),
            ofColumn(POSTS, POSTS.CONTENT_EMBEDDING),
            ofColumn(CERTIFICATIONS, CERTIFICATIONS.CONTENT_EMBEDDING));

    private static VectorIndex ofColumn(Table<?> table, Field<Embedding> column) {
        return new VectorIndex(table, column, null, CONTENT_DIMENSION, Precision.FULL);
    }

    /** The one that search asks where this profile answers. */
    public static VectorIndex ofSearch(EmbeddingProfileId profile, int dimension) {
        return new VectorIndex(
                PASSAGE_EMBEDDINGS, PASSAGE_EMBEDDINGS.EMBEDDING, new Part(profile), dimension, Precision.FULL);
    }

    /** The one that search asks now; empty while no profile answers. */
    public static Optional<VectorIndex> ofSearch(DSLContext dsl) {
        return dsl.select(EMBEDDING_PROFILES.ID, EMBEDDING_PROFILES.DIMENSION)
                .from(EMBEDDING_PROFILES)
                .where(EMBEDDING_PROFILES.STATE.eq(ProfileStates.ACTIVE))
                .fetchOptional(row -> ofSearch(row.value1(), row.value2()));
    }

    /** Whose vectors are in it; an {@link IllegalStateException} for one on a content table. */
    public EmbeddingProfileId profile() {
        if (part == null) {
            throw new IllegalStateException(name() + " is of no profile.");
        }
        return part.profile();
    }

    /** The same index in that precision; there is one of the two at most, since both have the same name. */
    public VectorIndex in(Precision other) {
        return new VectorIndex(table, column, part, dimension, other);
    }

    /** The same for both precisions. */
    public String name() {
        String rows = part == null ? table.getName() : table.getName() + "_" + part.profile();
        return rows + "_" + column.getName() + "_index";
    }

    /** The rows in it. */
    Condition rows() {
        return part == null
                ? column.isNotNull()
                : PASSAGE_EMBEDDINGS
                        .PROFILE_ID
                        .eq(DSL.inline(part.profile(), PASSAGE_EMBEDDINGS.PROFILE_ID))
                        .and(PASSAGE_EMBEDDINGS.PUBLISHED);
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
            case FULL ->
                part == null
                        ? column.getName() + " vector_cosine_ops"
                        : "((%s)::vector(%d)) vector_cosine_ops".formatted(column.getName(), dimension);
            case HALF -> "((%s)::halfvec(%d)) halfvec_cosine_ops".formatted(column.getName(), dimension);
        };
    }

    private String condition() {
        return part == null ? "" : " WHERE ((profile_id = %s) AND published)".formatted(part.profile());
    }
}
