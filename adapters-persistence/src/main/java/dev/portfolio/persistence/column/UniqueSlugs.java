package dev.portfolio.persistence.column;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Turns the database's refusal of a second row with a slug into the domain's error. */
public final class UniqueSlugs {

    private UniqueSlugs() {}

    /**
     * Runs a save.
     *
     * @param constraint the name of the unique constraint on the slug
     */
    public static void orTaken(ContentType type, Slug slug, String constraint, Runnable save) {
        try {
            save.run();
        } catch (IntegrityConstraintViolationException e) {
            if (constraint.equals(violated(e))) {
                throw new SlugTaken(type, slug);
            }
            throw e;
        }
    }

    private static @Nullable String violated(IntegrityConstraintViolationException e) {
        PSQLException cause = e.getCause(PSQLException.class);
        ServerErrorMessage message = cause == null ? null : cause.getServerErrorMessage();
        return message == null ? null : message.getConstraint();
    }
}
