package dev.portfolio.persistence.idempotency;

import static dev.portfolio.persistence.generated.Tables.IDEMPOTENCY_KEYS;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import dev.portfolio.domain.idempotency.IdempotencyKey;
import dev.portfolio.domain.idempotency.IdempotencyKeyInUse;
import dev.portfolio.domain.idempotency.IdempotencyKeys;
import dev.portfolio.domain.idempotency.KeptAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * Keys in the table {@code idempotency_keys}. Who inserts a key that another transaction has inserted waits for the end of that
 * one: with its commit the answer is there, with its rollback the key is free.
 */
public final class JooqIdempotencyKeys implements IdempotencyKeys {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DSLContext dsl;
    private final Duration patience;

    public JooqIdempotencyKeys(DSLContext dsl) {
        this(dsl, PATIENCE);
    }

    /** @param patience how long to wait for another transaction */
    JooqIdempotencyKeys(DSLContext dsl, Duration patience) {
        this.dsl = dsl;
        this.patience = patience;
    }

    @Override
    public Optional<KeptAnswer> take(IdempotencyKey key, String fingerprint, Instant now, Instant validFrom) {
        String limitOfTransaction = lockTimeout();
        waitNoLongerThan(patience.toMillis() + "ms");
        boolean taken = insert(key, fingerprint, now, validFrom);
        waitNoLongerThan(limitOfTransaction);
        return taken ? Optional.empty() : Optional.of(kept(key));
    }

    private boolean insert(IdempotencyKey key, String fingerprint, Instant now, Instant validFrom) {
        try {
            return dsl.insertInto(IDEMPOTENCY_KEYS)
                            .set(IDEMPOTENCY_KEYS.USER_ID, key.caller())
                            .set(IDEMPOTENCY_KEYS.KEY, key.value())
                            .set(IDEMPOTENCY_KEYS.FINGERPRINT, fingerprint)
                            .set(IDEMPOTENCY_KEYS.CREATED_AT, now)
                            .onConflict(IDEMPOTENCY_KEYS.USER_ID, IDEMPOTENCY_KEYS.KEY)
                            .doUpdate()
                            .setAllToExcluded()
                            .where(IDEMPOTENCY_KEYS.CREATED_AT.lt(validFrom))
                            .execute()
                    == 1;
        } catch (DataAccessException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.sqlState())) {
                throw new IdempotencyKeyInUse();
            }
            throw e;
        }
    }

    private KeptAnswer kept(IdempotencyKey key) {
        return dsl.select(IDEMPOTENCY_KEYS.FINGERPRINT, IDEMPOTENCY_KEYS.ANSWER)
                .from(IDEMPOTENCY_KEYS)
                .where(is(key))
                .fetchOptional(row -> new KeptAnswer(row.value1(), row.value2()))
                .orElseThrow(IdempotencyKeyInUse::new);
    }

    @Override
    public void keep(IdempotencyKey key, String answer) {
        dsl.update(IDEMPOTENCY_KEYS)
                .set(IDEMPOTENCY_KEYS.ANSWER, answer)
                .where(is(key))
                .execute();
    }

    @Override
    public int forgetBefore(Instant moment) {
        return dsl.deleteFrom(IDEMPOTENCY_KEYS)
                .where(IDEMPOTENCY_KEYS.CREATED_AT.lt(moment))
                .execute();
    }

    private static Condition is(IdempotencyKey key) {
        return IDEMPOTENCY_KEYS.USER_ID.eq(key.caller()).and(IDEMPOTENCY_KEYS.KEY.eq(key.value()));
    }

    private String lockTimeout() {
        return dsl.select(function(name("current_setting"), String.class, val("lock_timeout")))
                .fetchSingle()
                .value1();
    }

    private void waitNoLongerThan(String time) {
        dsl.select(function(name("set_config"), String.class, val("lock_timeout"), val(time), val(true)))
                .execute();
    }
}
