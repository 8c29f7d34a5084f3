package dev.portfolio.bootstrap;

import dev.portfolio.embeddedpostgres.testing.TestPostgres;

/** A new empty database on the test server, as the setting DATABASE_URL wants it. */
public final class TestDatabaseUrl {

    private TestDatabaseUrl() {}

    public static String ofNewDatabase() {
        TestPostgres.Database database = TestPostgres.newDatabase();
        String address = database.jdbcUrl().substring("jdbc:postgresql://".length());
        return "postgresql://" + database.user() + ":" + database.password() + "@" + address;
    }
}
