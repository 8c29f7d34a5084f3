package dev.portfolio.persistence.vector;

import com.pgvector.PGvector;
import dev.portfolio.domain.embedding.Embedding;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code vector} columns {@link Embedding}s. On a connection that knows the type ({@code datatype.vector} in its
 * URL) the values travel in binary, in both directions.
 */
public final class EmbeddingBinding implements Binding<Object, Embedding> {

    private static final Converter<Object, Embedding> CONVERTER = Converter.ofNullable(
            Object.class,
            Embedding.class,
            vector -> Embedding.of(((PGvector) vector).toArray()),
            embedding -> new PGvector(embedding.values()));

    @Override
    public Converter<Object, Embedding> converter() {
        return CONVERTER;
    }

    @Override
    public void sql(BindingSQLContext<Embedding> context) {
        context.render().sql('?');
    }

    @Override
    public void set(BindingSetStatementContext<Embedding> context) throws SQLException {
        @Nullable Embedding embedding = context.value();
        if (embedding == null) {
            context.statement().setNull(context.index(), Types.OTHER, "vector");
        } else {
            context.statement().setObject(context.index(), new PGvector(embedding.values()));
        }
    }

    @Override
    public void get(BindingGetResultSetContext<Embedding> context) throws SQLException {
        context.convert(CONVERTER).value(context.resultSet().getObject(context.index()));
    }

    @Override
    public void register(BindingRegisterContext<Embedding> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("No stored procedure takes a vector here.");
    }

    @Override
    public void get(BindingGetStatementContext<Embedding> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("No stored procedure gives a vector here.");
    }

    @Override
    public void set(BindingSetSQLOutputContext<Embedding> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("PostgreSQL has no SQLOutput.");
    }

    @Override
    public void get(BindingGetSQLInputContext<Embedding> context) throws SQLException {
        throw new SQLFeatureNotSupportedException("PostgreSQL has no SQLInput.");
    }
}
