package dev.portfolio.architecture.violations.sqltext.persistence.search;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each method goes round jOOQ. */
public class JdbcStatements {

    static Statement statement(Connection connection) throws SQLException {
        return connection.createStatement();
    }

    static PreparedStatement prepared(Connection connection) throws SQLException {
        return connection.prepareStatement("SELECT 1");
    }

    static PreparedStatement call(Connection connection) throws SQLException {
        return connection.prepareCall("SELECT 1");
    }

    static JdbcClient client(DataSource pool) {
        return JdbcClient.create(pool);
    }

    static void driver(BaseConnection connection) throws SQLException {
        connection.execSQLUpdate("ANALYZE posts");
    }

    static long copy(CopyManager copies, Writer rows) throws SQLException, IOException {
        return copies.copyOut("COPY posts TO STDOUT", rows);
    }
}
