package dev.portfolio.architecture.violations.transactions.application.post;

import org.springframework.transaction.annotation.Transactional;

public class DeclaredTransaction {

    @Transactional
    public void execute() {}
}
