package dev.portfolio.persistence.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.persistence.doctor.Finding.Severity;
import dev.portfolio.persistence.testing.MigratedDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the doctor says of the test database, and what its remedies do there. */
record Examination(List<Finding> findings) {

    static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    private static final Pattern STATEMENT = Pattern.compile("psql \"\\$\\(\\./portfolio db:url\\)\" -c \"([^\"]+)\"");

    static Examination of(MigratedDatabase database) {
        return new Examination(new DatabaseDoctor(settings(database), Clock.fixed(NOW, ZoneOffset.UTC)).examine());
    }

    /** Of a single check. */
    static Examination of(MigratedDatabase database, Check check) {
        return new Examination(new DatabaseDoctor(settings(database), List.of(check), List.of()).examine());
    }

    static DatabaseSettings settings(MigratedDatabase database) {
        return DatabaseSettings.withDefaultPool(
                database.pool().getJdbcUrl(),
                database.pool().getUsername(),
                database.pool().getPassword());
    }

    /** The only finding of that check. */
    Finding the(String check) {
        assertThat(all(check)).hasSize(1);
        return all(check).getFirst();
    }

    List<Finding> all(String check) {
        return findings.stream()
                .filter(finding -> finding.check().equals(check))
                .toList();
    }

    List<String> checksThatAreNot(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() != severity)
                .map(Finding::check)
                .toList();
    }

    /** Runs every statement of a finding's remedy. */
    static void follow(Finding finding, MigratedDatabase database) {
        Matcher statement = STATEMENT.matcher(finding.remedy());
        assertThat(statement.find()).isTrue();
        do {
            database.dsl().execute(statement.group(1));
        } while (statement.find());
    }
}
