package dev.portfolio.persistence.vector;

import dev.portfolio.domain.embedding.Embedding;
import org.jooq.Field;
import org.jooq.SQL;
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

    /**
     * {@link #cosineDistance} for a column that has vectors of several dimensions: the expression that an index on those with
     * the query's dimension serves. A row with another one makes the statement fail.
     */
    public static Field<Double> cosineDistanceOfDimension(Field<Embedding> vector, Embedding query) {
        SQL dimension = DSL.sql("vector(" + query.dimension() + ")");
        return DSL.field("({0}::{2} <=> {1})", Double.class, vector, DSL.val(query, vector), dimension);
    }

    /**
     * {@code <=>} of both in numbers of 16 bits, which differs from {@link #cosineDistance} in the fourth digit: the expression
     * that an index on {@code halfvec} serves.
     */
    public static Field<Double> cosineDistanceOfHalves(Field<Embedding> vector, Embedding query) {
        SQL half = DSL.sql("halfvec(" + query.dimension() + ")");
        return DSL.field("({0}::{2} <=> {1}::{2})", Double.class, vector, DSL.val(query, vector), half);
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
