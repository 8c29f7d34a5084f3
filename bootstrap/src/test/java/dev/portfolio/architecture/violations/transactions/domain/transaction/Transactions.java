package dev.portfolio.architecture.violations.transactions.domain.transaction;

import java.util.function.Supplier;

public interface Transactions {
    <T> T writing(Supplier<T> work);

    <T> T reading(Supplier<T> work);
}
