package dev.portfolio.domain.chat;

import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.transaction.Transactions;

final class InMemoryChatSpendingTest extends ChatSpendingContract {

    private final InMemoryPortfolio portfolio = new InMemoryPortfolio();

    @Override
    protected ChatSpending spending() {
        return portfolio.chatSpending();
    }

    @Override
    protected Transactions transactions() {
        return portfolio.transactions();
    }
}
