package dev.portfolio.embeddedpostgres.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestPostgresTest {

    @Test
    void computesADistanceInANewDatabase() throws SQLException {
        try (Connection connection = TestPostgres.newDatabase().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION vector");
            try (ResultSet row = statement.executeQuery("SELECT '[1,2]'::vector <-> '[4,6]'")) {
                row.next();
                assertThat(row.getDouble(1)).isEqualTo(5);
            }
        }
    }

    @Test
    void copiesATemplateAndKeepsTheCopyApart() throws SQLException {
        var template = TestPostgres.newDatabase();
        run(template, "CREATE TABLE kept (id int)");

        var copy = TestPostgres.newDatabaseFrom(template.name());
        run(copy, "INSERT INTO kept VALUES (1)");

        assertThat(copy.name()).isNotEqualTo(template.name());
        assertThat(count(copy)).isEqualTo(1);
        assertThat(count(template)).isZero();
    }

    @Test
    void readsTheAddressOfAGivenServer() {
        var database = GivenServer.parse("postgresql://someone:p%40ss+word@db.example:5555/main");

        assertThat(database)
                .isEqualTo(new TestPostgres.Database(
                        "main", "jdbc:postgresql://db.example:5555/main", "someone", "p@ss+word"));
    }

    @Test
    void aChoiceThatIsNoneIsToldWithThoseThatAre() {
        assertThatThrownBy(() -> TestServer.choose("docker", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("embedded, testcontainers, pgbouncer");
    }

    private static void run(TestPostgres.Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(TestPostgres.Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM kept")) {
            row.next();
            return row.getInt(1);
        }
    }
}
