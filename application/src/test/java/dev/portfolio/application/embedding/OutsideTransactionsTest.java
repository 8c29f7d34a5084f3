package dev.portfolio.application.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.embedding.WordHashEmbedder;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class OutsideTransactionsTest {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final WordHashEmbedder embedder = new WordHashEmbedder();
    private final OutsideTransactions guarded = new OutsideTransactions(embedder, transactions);

    @Test
    void outsideItAnswersAsTheModelDoes() {
        assertThat(guarded.model()).isEqualTo(embedder.model());
        assertThat(guarded.question("zebra")).isEqualTo(embedder.question("zebra"));
        assertThat(guarded.texts(List.of("zebra", "quagga"))).isEqualTo(embedder.texts(List.of("zebra", "quagga")));
    }

    @Test
    void insideItRefusesToBeAskedForItsDimension() {
        assertThat(guarded.dimension()).isEqualTo(embedder.dimension());
        refuses(() -> transactions.reading(guarded::dimension));
    }

    @Test
    void insideItRefusesQuestionsAndTexts() {
        refuses(() -> transactions.writing(() -> guarded.question("zebra")));
        refuses(() -> transactions.reading(() -> guarded.question("zebra")));
        refuses(() -> transactions.writing(() -> guarded.texts(List.of("zebra"))));
        refuses(() -> transactions.reading(() -> guarded.texts(List.of("zebra"))));
    }

    @Test
    void itsNameMayBeAskedAnywhere() {
        assertThat(transactions.reading(guarded::model)).isEqualTo("word-hash");
    }

    @Test
    void afterTheTransactionItAnswersAgain() {
        refuses(() -> transactions.writing(() -> guarded.question("zebra")));
        assertThat(guarded.question("zebra")).isEqualTo(embedder.question("zebra"));
    }

    private static void refuses(Supplier<?> call) {
        assertThatThrownBy(call::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A model was called inside a transaction; call it before or after.");
    }
}
