package dev.portfolio.domain.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.domain.post.PostRepository;
import org.junit.jupiter.api.Test;

final class InMemoryTransactionsTest extends TransactionsContract {

    private static final EmbeddingProfileId PROFILE = new EmbeddingProfileId(1);

    private final InMemoryPortfolio portfolio = new InMemoryPortfolio();

    @Override
    protected Transactions transactions() {
        return portfolio.transactions();
    }

    @Override
    protected PostRepository posts() {
        return portfolio.posts();
    }

    @Override
    protected Transactions unreachable() {
        InMemoryTransactions unreachable = new InMemoryTransactions();
        unreachable.unavailable(true);
        return unreachable;
    }

    @Test
    void rollsBackAllStoresTogether() {
        ContentRef item = new ContentRef(ContentType.POST, SampleContent.newId());
        assertThatThrownBy(() -> transactions().writing(() -> {
                    portfolio.embeddingQueue().add(item, PROFILE, SampleContent.NOW);
                    portfolio.contentSources().remember(item.id(), "post.md");
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(portfolio.embeddingQueue().backlog(PROFILE)).isEqualTo(EmbeddingBacklog.EMPTY);
        assertThat(portfolio.contentSources().pathOf(item.id())).isEmpty();
    }

    @Test
    void namesAWriteInReadingAsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> transactions().reading(() -> {
                    portfolio.contentSources().remember(SampleContent.newId(), "post.md");
                    return "remembered";
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anUnavailableDatabaseServesNobodyUntilItIsBack() {
        portfolio.transactions().unavailable(true);
        assertThatThrownBy(() -> portfolio.embeddingQueue().backlog(PROFILE)).isInstanceOf(Unavailable.class);
        portfolio.transactions().unavailable(false);
        assertThat(portfolio.embeddingQueue().backlog(PROFILE).waiting()).isZero();
    }

    @Test
    void noEmbedderIsCalledInsideATransaction() {
        assertThatThrownBy(
                        () -> transactions().reading(() -> portfolio.embedder().question("words")))
                .isInstanceOf(IllegalStateException.class);
    }
}
