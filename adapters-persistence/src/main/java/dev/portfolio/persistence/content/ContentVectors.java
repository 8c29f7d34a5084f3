package dev.portfolio.persistence.content;

import static dev.portfolio.persistence.generated.Tables.OPENING_EMBEDDINGS;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import org.jooq.DSLContext;
import org.jooq.Field;

/** {@code content_embedding} in the items' own rows: a copy of the vector of the opening by the active profile. */
public final class ContentVectors {

    private ContentVectors() {}

    /** As the column takes it: a shorter vector is followed by zeros, for a longer one there is no place (null). */
    public static Field<Embedding> fitting(Field<Embedding> vector) {
        return function(name("content_vector"), vector.getDataType(), vector);
    }

    /** Copies what the profile has for all items; those that it has no vector for get none. */
    public static void copyAll(DSLContext dsl, EmbeddingProfileId profile) {
        for (ContentType type : ContentType.values()) {
            ItemRows rows = ItemRows.of(type);
            Field<Embedding> opening = field(select(fitting(OPENING_EMBEDDINGS.EMBEDDING))
                    .from(OPENING_EMBEDDINGS)
                    .where(OPENING_EMBEDDINGS.CONTENT_ID.eq(rows.id()))
                    .and(OPENING_EMBEDDINGS.PROFILE_ID.eq(profile)));
            dsl.update(rows.table()).set(rows.contentEmbedding(), opening).execute();
        }
    }
}
