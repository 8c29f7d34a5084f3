package dev.portfolio.embeddedpostgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** What is asked of a server as soon as it answers. */
record Connections(int port, String password) {

    /** Fails unless the server that answers with our password keeps exactly that data. */
    void requireData(Path data) throws SQLException {
        try (Connection connection = open("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW data_directory")) {
            row.next();
            Path served = Path.of(row.getString(1));
            if (!Files.exists(served) || !Files.isSameFile(served, data)) {
                throw new ServerDidNotStart(
                        "Another PostgreSQL answers on port %d, with the data in %s.".formatted(port, served));
            }
        } catch (java.io.IOException e) {
            throw new SQLException(e);
        }
    }

    /** Creates the one database unless it is there. */
    void createDatabase() throws SQLException {
        try (Connection connection = open("postgres");
                Statement statement = connection.createStatement()) {
            String name = EmbeddedPostgres.DATABASE;
            boolean missing;
            try (ResultSet row = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                missing = !row.next();
            }
            if (missing) {
                statement.execute("CREATE DATABASE " + name);
            }
        }
    }

    private Connection open(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", EmbeddedPostgres.USER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
    }
}
