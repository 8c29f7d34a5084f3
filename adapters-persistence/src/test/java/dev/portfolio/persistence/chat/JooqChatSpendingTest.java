package dev.portfolio.persistence.chat;

import dev.portfolio.domain.chat.ChatSpending;
import dev.portfolio.domain.chat.ChatSpendingContract;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqChatSpendingTest extends ChatSpendingContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected ChatSpending spending() {
        return database.chatSpending();
    }

    @Override
    protected Transactions transactions() {
        return database.transactions();
    }
}
