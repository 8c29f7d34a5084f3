package dev.portfolio.architecture.violations.transactions.web.post;

import dev.portfolio.architecture.violations.transactions.domain.transaction.Transactions;

public record OpensTransactions(Transactions transactions) {

    String read() {
        return transactions.reading(() -> "post");
    }
}
