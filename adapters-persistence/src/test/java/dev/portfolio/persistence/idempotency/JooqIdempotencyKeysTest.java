package dev.portfolio.persistence.idempotency;

import static dev.portfolio.domain.content.SampleContent.NOW;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.idempotency.IdempotencyKey;
import dev.portfolio.domain.idempotency.IdempotencyKeyInUse;
import dev.portfolio.domain.idempotency.IdempotencyKeys;
import dev.portfolio.domain.idempotency.IdempotencyKeysContract;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.persistence.testing.MigratedDatabase;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqIdempotencyKeysTest extends IdempotencyKeysContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected IdempotencyKeys keys() {
        return database.idempotencyKeys();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }

    @Test
    void whoWaitsTooLongIsToldThatTheKeyIsInUse() {
        IdempotencyKey key = new IdempotencyKey(new UserId(UUID.randomUUID()), "slow");
        IdempotencyKeys impatient = new JooqIdempotencyKeys(database.dsl(), Duration.ofMillis(50));
        transactions().writing(() -> {
            keys().take(key, "fingerprint", NOW, NOW);
            CompletableFuture<?> other = CompletableFuture.supplyAsync(
                    () -> transactions().writing(() -> impatient.take(key, "fingerprint", NOW, NOW)));
            assertThatThrownBy(other::join).hasCauseInstanceOf(IdempotencyKeyInUse.class);
        });
    }
}
