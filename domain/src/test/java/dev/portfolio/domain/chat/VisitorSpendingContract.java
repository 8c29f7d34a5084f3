package dev.portfolio.domain.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the account of visitors promises. */
public abstract class VisitorSpendingContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final ChatBudget BUDGET = new ChatBudget(2, 1_000);

    private VisitorSpending spending;

    /** An empty one. */
    protected abstract VisitorSpending spending();

    @BeforeEach
    void empty() {
        spending = spending();
    }

    @Test
    void grantsEachVisitorAsMuchAsThereIs() {
        assertThat(spending.reserve("a", DAY, 600, BUDGET)).isTrue();
        assertThat(spending.reserve("a", DAY, 401, BUDGET)).as("tokens").isFalse();
        assertThat(spending.reserve("a", DAY, 400, BUDGET)).isTrue();
        assertThat(spending.reserve("a", DAY, 0, BUDGET)).as("calls").isFalse();
        assertThat(spending.reserve("b", DAY, 1_000, BUDGET)).isTrue();
    }

    @Test
    void eachDayIsANewOne() {
        assertThat(spending.reserve("a", DAY, 1_000, BUDGET)).isTrue();
        assertThat(spending.reserve("a", DAY, 1, BUDGET)).isFalse();
        assertThat(spending.reserve("a", DAY.plusDays(1), 1_000, BUDGET)).isTrue();
    }

    @Test
    void whatWasNotUsedIsThereAgain() {
        assertThat(spending.reserve("a", DAY, 1_000, BUDGET)).isTrue();
        spending.adjust("a", DAY, -1, -1_000);
        assertThat(spending.reserve("a", DAY, 500, BUDGET)).isTrue();
        assertThat(spending.reserve("a", DAY, 500, BUDGET)).isTrue();
        spending.adjust("nobody", DAY, 0, -1);
    }

    @Test
    void ofManyAtOnceNeverMoreThanThereIs() throws Exception {
        ChatBudget ten = new ChatBudget(10, 1_000_000);
        Callable<Boolean> one = () -> spending.reserve("a", DAY, 7, ten);
        int granted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> each :
                    threads.invokeAll(Stream.generate(() -> one).limit(40).toList())) {
                granted += each.get() ? 1 : 0;
            }
        }
        assertThat(granted).isEqualTo(10);
    }
}
