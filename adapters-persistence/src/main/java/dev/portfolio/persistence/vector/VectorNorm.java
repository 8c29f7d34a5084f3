package dev.portfolio.persistence.vector;

import dev.portfolio.domain.embedding.Embedding;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The length of stored vectors, by which those are known that no distance can be computed of. */
public final class VectorNorm {

    private static final Name FUNCTION = DSL.name("vector_norm");

    private VectorNorm() {}

    /** The vector has a direction: it is finite and not all zero. PostgreSQL takes NaN for the largest number of all. */
    public static Condition hasDirection(Field<Embedding> vector) {
        Field<Double> norm = DSL.function(FUNCTION, SQLDataType.DOUBLE, vector);
        return norm.gt(DSL.inline(0.0)).and(norm.lt(DSL.inline(Double.POSITIVE_INFINITY)));
    }
}
