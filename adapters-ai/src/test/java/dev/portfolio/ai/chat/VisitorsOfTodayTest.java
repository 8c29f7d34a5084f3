package dev.portfolio.ai.chat;

import dev.portfolio.domain.chat.VisitorSpending;
import dev.portfolio.domain.chat.VisitorSpendingContract;

class VisitorsOfTodayTest extends VisitorSpendingContract {

    @Override
    protected VisitorSpending spending() {
        return new VisitorsOfToday();
    }
}
