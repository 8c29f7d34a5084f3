package dev.portfolio.persistence;

import dev.portfolio.persistence.transaction.ReadsOnly;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Statements on the connection of the thread's transaction, or on one of their own where there is none. */
final class Statements {

    private Statements() {}

    static DSLContext on(DataSource connections) {
        return DSL.using(new DefaultConfiguration()
                .set(SQLDialect.POSTGRES)
                .set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(connections)))
                .set(new Settings()
                        .withRenderSchema(false)
                        .withExecuteLogging(false)
                        // As the driver has it, in binary; else by way of a text, which costs a list a tenth of its
                        // time.
                        .withBindOffsetDateTimeType(true))
                .set(new DefaultExecuteListenerProvider(new ReadsOnly())));
    }
}
