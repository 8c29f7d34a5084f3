package dev.portfolio.persistence.doctor;

import static dev.portfolio.persistence.generated.Tables.EMBEDDING_PROFILES;
import static dev.portfolio.persistence.generated.Tables.EMBEDDING_QUEUE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.min;

import dev.portfolio.persistence.column.ProfileStates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Nothing waits in vain to be embedded. */
final class WaitingItems implements Check {

    /** A worker takes what is due within seconds; a large import takes minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final int REASONS = 3;
    private static final int REASON_LENGTH = 200;

    private final Clock clock;

    WaitingItems(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "embedding-queue";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        List<Finding> findings = new ArrayList<>(failing(dsl));
        dsl.select(count(), min(EMBEDDING_QUEUE.ADDED_AT))
                .from(EMBEDDING_QUEUE)
                .join(EMBEDDING_PROFILES)
                .on(EMBEDDING_PROFILES.ID.eq(EMBEDDING_QUEUE.PROFILE_ID))
                .and(EMBEDDING_PROFILES.STATE.ne(ProfileStates.RETIRED))
                .where(EMBEDDING_QUEUE.LAST_ERROR.isNull())
                .forEach(row -> findings.add(waiting(row.value1(), row.value2())));
        return findings;
    }

    private Finding waiting(int items, @Nullable Instant since) {
        if (since == null) {
            return Finding.ok(name(), "Nothing waits to be embedded.");
        }
        Duration age = Duration.between(since, clock.instant());
        String what = "%,d items wait to be embedded, the first for %s".formatted(items, ServerFacts.text(age));
        return age.compareTo(PATIENCE) < 0
                ? Finding.ok(name(), what + ".")
                : Finding.warning(name(), what + ": no server seems to run.", Remedies.EMBED);
    }

    private List<Finding> failing(DSLContext dsl) {
        Field<String> reason = left(EMBEDDING_QUEUE.LAST_ERROR, inline(REASON_LENGTH));
        return dsl.select(reason, count(), min(EMBEDDING_QUEUE.ADDED_AT))
                .from(EMBEDDING_QUEUE)
                .join(EMBEDDING_PROFILES)
                .on(EMBEDDING_PROFILES.ID.eq(EMBEDDING_QUEUE.PROFILE_ID))
                .and(EMBEDDING_PROFILES.STATE.ne(ProfileStates.RETIRED))
                .where(EMBEDDING_QUEUE.LAST_ERROR.isNotNull())
                .groupBy(reason)
                .orderBy(count().desc(), reason)
                .limit(inline(REASONS))
                .fetch(
                        row -> Finding.warning(
                                name(),
                                "%,d items could not be embedded, the first waits for %s: %s"
                                        .formatted(
                                                row.value2(),
                                                ServerFacts.text(Duration.between(row.value3(), clock.instant())),
                                                row.value1()),
                                "see that the model answers (EMBED_BASE_URL); a running ./portfolio serve tries again by itself"));
    }
}
