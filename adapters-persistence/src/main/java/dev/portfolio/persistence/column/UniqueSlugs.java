package dev.portfolio.persistence.column;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.SlugTaken;
import org.jooq.exception.IntegrityConstraintViolationException;

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
            if (constraint.equals(ViolatedConstraint.of(e))) {
                throw new SlugTaken(type, slug);
            }
            throw e;
        }
    }
}
