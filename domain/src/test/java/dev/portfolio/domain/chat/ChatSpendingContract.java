package dev.portfolio.domain.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.transaction.Transactions;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the account of spending promises. It is empty when a test starts. */
public abstract class ChatSpendingContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final ChatBudget BUDGET = new ChatBudget(3, 1_000);

    protected abstract ChatSpending spending();

    protected abstract Transactions transactions();

    @Test
    void grantsAsManyCallsAsThereAre() {
        assertThat(reserve(DAY, 1)).isTrue();
        assertThat(reserve(DAY, 1)).isTrue();
        assertThat(reserve(DAY, 1)).isTrue();
        assertThat(reserve(DAY, 1)).isFalse();
        assertThat(spent(DAY)).isEqualTo(new ChatSpent(3, 3));
    }

    @Test
    void grantsAsManyTokensAsThereAre() {
        assertThat(reserve(DAY, 600)).isTrue();
        assertThat(reserve(DAY, 401)).isFalse();
        assertThat(reserve(DAY, 400)).isTrue();
        assertThat(spent(DAY)).isEqualTo(new ChatSpent(2, 1_000));
    }

    @Test
    void refusesWhatIsMoreThanTheWholeBudget() {
        assertThat(reserve(DAY, 1_001)).isFalse();
        assertThat(transactions().<Boolean>writing(() -> spending().reserve(DAY, 1, new ChatBudget(0, 1_000))))
                .isFalse();
        assertThat(spent(DAY)).isEqualTo(new ChatSpent(0, 0));
    }

    @Test
    void eachDayHasItsOwnBudget() {
        assertThat(reserve(DAY, 1_000)).isTrue();
        assertThat(reserve(DAY.plusDays(1), 1_000)).isTrue();
        assertThat(reserve(DAY, 1)).isFalse();
    }

    @Test
    void whatWasNotUsedIsThereAgain() {
        assertThat(reserve(DAY, 1_000)).isTrue();
        transactions().writing(() -> spending().adjust(DAY, 0, -900));
        assertThat(spent(DAY)).isEqualTo(new ChatSpent(1, 100));
        assertThat(reserve(DAY, 900)).isTrue();
        transactions().writing(() -> spending().adjust(DAY, -1, -900));
        assertThat(spent(DAY)).isEqualTo(new ChatSpent(1, 100));
    }

    @Test
    void ofManyAtOnceNeverMoreThanThereIs() throws Exception {
        ChatBudget ten = new ChatBudget(10, 1_000_000);
        Callable<Boolean> one = () -> transactions().writing(() -> spending().reserve(DAY, 7, ten));
        int granted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> each :
                    threads.invokeAll(Stream.generate(() -> one).limit(40).toList())) {
                granted += each.get() ? 1 : 0;
            }
        }
        assertThat(granted).isEqualTo(10);
        assertThat(spent(DAY)).isEqualTo(new ChatSpent(10, 70));
    }

    private boolean reserve(LocalDate day, long tokens) {
        return transactions().writing(() -> spending().reserve(day, tokens, BUDGET));
    }

    private ChatSpent spent(LocalDate day) {
        return transactions().reading(() -> spending().on(day));
    }
}
