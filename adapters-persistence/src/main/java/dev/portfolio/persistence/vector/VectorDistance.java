package dev.portfolio.persistence.vector;

import dev.portfolio.domain.embedding.Embedding;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * The distances of pgvector as typed expressions; the only place where their operators are written. A vector index serves an
 * {@code ORDER BY} of the bare distance, ascending, with a {@code LIMIT}.
 */
public final class VectorDistance {

    private VectorDistance() {}

    /** {@code <=>}: 1 minus the cosine of the angle; 0 = same direction, 2 = opposite. What search uses. */
    public static Field<Double> cosineDistance(Field<Embedding> vector, Embedding query) {
        return DSL.field("({0} <=> {1})", Double.class, vector, DSL.val(query, vector));
    }

    /** {@code <->}: the Euclidean (L2) length of the difference; for vectors that are not normalised. */
    public static Field<Double> euclideanDistance(Field<Embedding> vector, Embedding query) {
        return DSL.field("({0} <-> {1})", Double.class, vector, DSL.val(query, vector));
    }

    /** {@code <#>}: the inner product with its sign turned, so that ascending order finds the greatest product. */
    public static Field<Double> negativeInnerProduct(Field<Embedding> vector, Embedding query) {
        return DSL.field("({0} <#> {1})", Double.class, vector, DSL.val(query, vector));
    }
}
