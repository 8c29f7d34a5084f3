package dev.portfolio.dbchangelog;

import dev.portfolio.embeddedpostgres.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database of a test's own. */
record TestDatabase(DatabaseAccess access) {

    static TestDatabase empty() {
        TestPostgres.Database database = TestPostgres.newDatabase();
        return new TestDatabase(new DatabaseAccess(database.jdbcUrl(), database.user(), database.password()));
    }

    static TestDatabase migrated() {
        TestDatabase database = empty();
        new SchemaMigration(database.access()).run();
        return database;
    }

    void execute(String sql) {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of each row. */
    List<String> query(String sql) {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    Catalog catalog() {
        try (Connection connection = access.connect()) {
            return Catalog.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> tables() {
        return query("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"
                + " ORDER BY relname");
    }
}
