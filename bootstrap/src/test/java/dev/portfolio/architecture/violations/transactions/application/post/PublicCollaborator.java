package dev.portfolio.architecture.violations.transactions.application.post;

import dev.portfolio.architecture.violations.transactions.domain.transaction.Transactions;

public record PublicCollaborator(Transactions transactions) {

    public String write() {
        return transactions.writing(() -> "post");
    }
}
