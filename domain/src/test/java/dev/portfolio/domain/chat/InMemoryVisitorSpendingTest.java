package dev.portfolio.domain.chat;

final class InMemoryVisitorSpendingTest extends VisitorSpendingContract {

    @Override
    protected VisitorSpending spending() {
        return new InMemoryVisitorSpending();
    }
}
