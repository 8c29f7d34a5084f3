package dev.portfolio.persistence.transaction;

import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** Gives connections to the primary; to the replica inside of {@link #onReplica}. */
public final class RoutedDataSource extends AbstractRoutingDataSource {

    private enum Server {
        PRIMARY,
        REPLICA
    }

    private static final ThreadLocal<Server> CHOSEN = ThreadLocal.withInitial(() -> Server.PRIMARY);

    public RoutedDataSource(DataSource primary, DataSource replica) {
        setTargetDataSources(Map.of(Server.PRIMARY, primary, Server.REPLICA, replica));
        afterPropertiesSet();
    }

    /** Runs work whose connections, on this thread, are those of the replica. */
    <T> T onReplica(Supplier<T> work) {
        CHOSEN.set(Server.REPLICA);
        try {
            return work.get();
        } finally {
            CHOSEN.remove();
        }
    }

    @Override
    protected @Nullable Object determineCurrentLookupKey() {
        return CHOSEN.get();
    }
}
