package dev.portfolio.persistence.doctor;

import java.util.List;
import org.jooq.DSLContext;

/** PostgreSQL is of a version that is supported. */
final class ServerVersion implements Check {

    private static final int OLDEST = 16;

    @Override
    public String name() {
        return "postgresql-version";
    }

    @Override
    public List<Finding> findings(DSLContext dsl) {
        int major = ServerFacts.number(dsl, "server_version_num") / 10_000;
        return List.of(of(major, "PostgreSQL " + ServerFacts.setting(dsl, "server_version")));
    }

    Finding of(int major, String server) {
        return major < OLDEST
                ? Finding.error(
                        name(),
                        server + " is older than " + OLDEST + ", the oldest that this version works with.",
                        "./portfolio db:backup, then ./portfolio db:restore into a newer server")
                : Finding.ok(name(), server + ".");
    }
}
