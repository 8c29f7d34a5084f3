package dev.portfolio.persistence.column;

import org.jooq.exception.IntegrityConstraintViolationException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Which constraint the database has refused a row by. */
public final class ViolatedConstraint {

    private ViolatedConstraint() {}

    /** Its name, or the unique index's; empty where the server does not tell. */
    public static String of(IntegrityConstraintViolationException e) {
        PSQLException cause = e.getCause(PSQLException.class);
        ServerErrorMessage message = cause == null ? null : cause.getServerErrorMessage();
        String name = message == null ? null : message.getConstraint();
        return name == null ? "" : name;
    }
}
