package dev.portfolio.benchmarks.search;

import com.pgvector.PGvector;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The query of the program that Portfolio was modelled on: all types at once, the vector as text, an index for none of it. */
final class OriginalQuery {

    static final String NAME = "the original's query";

    static final String SQL = """
            SELECT type, id, title, slug, distance
            FROM (
                SELECT 'project' AS type, id, title, slug, content_embedding <=> ?::vector AS distance
                FROM projects WHERE content_embedding IS NOT NULL
                UNION ALL
                SELECT 'post', id, title, slug, content_embedding <=> ?::vector
                FROM posts WHERE content_embedding IS NOT NULL
                UNION ALL
                SELECT 'certification', id, name, NULL, content_embedding <=> ?::vector
                FROM certifications WHERE content_embedding IS NOT NULL
            ) found
            ORDER BY distance
            LIMIT 10""";

    private static final int BRANCHES = 3;

    private OriginalQuery() {}

    static void bind(PreparedStatement statement, float[] vector) throws SQLException {
        String text = String.valueOf(new PGvector(vector).getValue());
        for (int i = 1; i <= BRANCHES; i++) {
            statement.setString(i, text);
        }
    }
}
