package dev.portfolio.benchmarks.http;

import dev.portfolio.benchmarks.data.BinaryCopy;
import dev.portfolio.benchmarks.data.SeededItem;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.database.Steps;
import dev.portfolio.benchmarks.session.BenchSession;
import dev.portfolio.domain.content.ContentType;
import java.io.IOException;
import java.sql.Connection;

/** The posts for servers that want a database of their own and write to it what they please: the same rows, without vectors. */
record PeerDatabase(BenchSession session, BenchDatabase original) {

    BenchDatabase make() throws IOException {
        BenchDatabase database = session.server().database(original.name() + "_peers");
        try {
            Steps steps = new Steps(database, session.progress());
            steps.once("posts for the other servers", this::posts);
            steps.outside("statistics", connection -> BenchDatabase.execute(connection, "VACUUM ANALYZE"));
        } catch (Exception e) {
            throw new IOException("Its database cannot be made: " + e.getMessage(), e);
        }
        return database;
    }

    private void posts(Connection connection) throws Exception {
        BenchDatabase.execute(connection, """
                CREATE TABLE posts (
                    id uuid PRIMARY KEY, title text NOT NULL, slug text NOT NULL UNIQUE, body text, excerpt text,
                    tags text[] NOT NULL, published boolean NOT NULL, published_at timestamptz, created_at timestamptz NOT NULL,
                    updated_at timestamptz NOT NULL)""");
        // Where servers keep tables that have the name of this one.
        BenchDatabase.execute(connection, "CREATE SCHEMA strapi");
        BenchDatabase.execute(
                connection, "CREATE INDEX posts_published_at_index ON posts (published_at, id) WHERE published");
        try (BinaryCopy copy = BinaryCopy.into(
                connection,
                "posts",
                "id, title, slug, body, excerpt, tags, published, published_at, created_at, updated_at")) {
            for (int number = 0; number < session.size().posts(); number++) {
                SeededItem item = session.content().item(ContentType.POST, number);
                copy.row(
                        item.id(),
                        item.title(),
                        item.slug(),
                        item.text(),
                        item.excerpt(),
                        item.tags(),
                        true,
                        item.date(),
                        item.date(),
                        item.date());
            }
        }
    }
}
