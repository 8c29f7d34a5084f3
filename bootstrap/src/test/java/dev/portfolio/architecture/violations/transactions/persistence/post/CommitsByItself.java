package dev.portfolio.architecture.violations.transactions.persistence.post;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;

/** Each method is a transaction that no use case opened. */
public class CommitsByItself {

    static void jooq(DSLContext dsl) {
        dsl.transaction(_ -> {});
    }

    static String jooqWithResult(DSLContext dsl) {
        return dsl.transactionResult(_ -> "done");
    }

    static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    static void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    static void rollback(Connection connection) throws SQLException {
        connection.rollback();
    }
}
