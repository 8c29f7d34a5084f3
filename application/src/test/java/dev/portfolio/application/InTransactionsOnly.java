package dev.portfolio.application;

import dev.portfolio.domain.transaction.Transactions;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Ports that refuse to be called outside of a transaction. */
public final class InTransactionsOnly {

    private InTransactionsOnly() {}

    public static <T> T of(Class<T> type, T port, Transactions transactions) {
        InvocationHandler handler = (_, method, arguments) -> {
            if (!transactions.inProgress()) {
                throw new IllegalStateException(method + " is called outside of a transaction.");
            }
            try {
                return method.invoke(port, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
