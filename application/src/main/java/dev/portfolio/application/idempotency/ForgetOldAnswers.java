package dev.portfolio.application.idempotency;

import dev.portfolio.domain.idempotency.IdempotencyKeys;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;

/** Forgets the answers that are not to be replayed any more. */
public final class ForgetOldAnswers {

    private final IdempotencyKeys keys;
    private final Transactions transactions;
    private final Clock clock;

    public ForgetOldAnswers(IdempotencyKeys keys, Transactions transactions, Clock clock) {
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How many. */
    public int execute() {
        return transactions.writing(() -> keys.forgetBefore(clock.instant().minus(AnswerOnce.VALIDITY)));
    }
}
