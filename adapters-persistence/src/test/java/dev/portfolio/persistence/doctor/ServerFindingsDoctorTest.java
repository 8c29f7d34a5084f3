package dev.portfolio.persistence.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Unavailable;
import dev.portfolio.embeddedpostgres.testing.TestPostgres;
import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.persistence.Pooler;
import dev.portfolio.persistence.doctor.Finding.Severity;
import dev.portfolio.persistence.testing.MigratedDatabase;
import dev.portfolio.persistence.vectorindex.PgvectorVersion;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What can be wrong with the server and how the database was made. */
class ServerFindingsDoctorTest {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Test
    void aServerThatIsTooOldIsAnError() {
        assertThat(new ServerVersion().of(15, "PostgreSQL 15.8").severity()).isEqualTo(Severity.ERROR);
        assertThat(new ServerVersion().of(16, "PostgreSQL 16.0").severity()).isEqualTo(Severity.OK);
        assertThat(Examination.of(database, new ServerVersion())
                        .the("postgresql-version")
                        .what())
                .startsWith("PostgreSQL ");
    }

    @Test
    void eachFaultOfPgvectorIsTold() {
        assertThat(pgvector("0.7.4").severity()).isEqualTo(Severity.ERROR);
        assertThat(pgvector("0.8.1").what()).contains("vacuuming", "parallel builds");
        assertThat(pgvector("0.8.3").what()).contains("vacuuming").doesNotContain("parallel builds");
        assertThat(pgvector("0.8.3").severity()).isEqualTo(Severity.WARNING);
        assertThat(pgvector("0.8.4").severity()).isEqualTo(Severity.OK);
        assertThat(Examination.of(database).the("pgvector-version").what()).startsWith("pgvector ");
    }

    @Test
    void aPoolThatIsLargerThanTheServerAllowsIsAnError() {
        ConnectionLimit check = new ConnectionLimit(Examination.settings(database));
        assertThat(check.of(20, 3, 0).severity()).isEqualTo(Severity.ERROR);
        assertThat(check.of(40, 3, 10).severity()).isEqualTo(Severity.WARNING);
        assertThat(check.of(40, 3, 10).remedy()).contains("DB_POOL_SIZE", "max_connections = 53");
        assertThat(check.of(100, 3, 5).what()).endsWith("That is enough for 3 such pools.");
    }

    @Test
    @Tag("direct-connection")
    void theServersOwnLimitIsAsked() {
        DatabaseSettings real = Examination.settings(database);
        DatabaseSettings huge = new DatabaseSettings(
                real.jdbcUrl(),
                real.user(),
                real.password(),
                500,
                500,
                true,
                Duration.ofHours(1),
                Duration.ofSeconds(30),
                Pooler.NONE,
                Optional.empty());
        assertThat(Examination.of(database, new ConnectionLimit(huge))
                        .the("connections")
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void aPoolerThatTheSettingsDenyIsAnError() {
        assertThat(pooler(Pooler.NONE).of(true).severity()).isEqualTo(Severity.ERROR);
        assertThat(pooler(Pooler.DETECT).of(true).severity()).isEqualTo(Severity.OK);
        assertThat(pooler(Pooler.TRANSACTION_PREPARED).of(true).severity()).isEqualTo(Severity.OK);
        assertThat(pooler(Pooler.DETECT).of(false).severity()).isEqualTo(Severity.OK);
        assertThat(pooler(Pooler.TRANSACTION).of(false).severity()).isEqualTo(Severity.WARNING);
    }

    private static PoolerBetween pooler(Pooler said) {
        return new PoolerBetween(new DatabaseSettings(
                "jdbc:postgresql://host/name",
                "me",
                "",
                1,
                0,
                true,
                Duration.ofHours(1),
                Duration.ofSeconds(30),
                said,
                Optional.empty()));
    }

    @Test
    void aDatabaseOfNoEncodingIsAnError() throws SQLException {
        assertThat(examineNew("ENCODING 'SQL_ASCII' LOCALE 'C'")
                        .the("text-encoding")
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void aLocaleWithoutLettersIsAWarning() throws SQLException {
        Finding finding = examineNew("ENCODING 'UTF8' LOCALE 'C'").the("text-encoding");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.what()).contains("LC_CTYPE");
    }

    @Test
    void anEmptyDatabaseHasEverythingPendingAndNothingElseToLookAt() throws SQLException {
        Examination examination = examineNew("ENCODING 'UTF8' LOCALE 'C.UTF-8'");
        assertThat(examination.the("schema").severity()).isEqualTo(Severity.WARNING);
        assertThat(examination.the("schema").remedy()).isEqualTo("./portfolio db:migrate");
        assertThat(examination.the("pgvector-version").what()).contains("not installed");
        assertThat(examination.all("keyword-statistics")).isEmpty();
    }

    @Test
    void whoeverRestsInATransactionIsTold() throws SQLException {
        try (Connection connection = connection("resting")) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT 1");
            }
            Finding finding = Examination.of(database, new LongSessions(Duration.ZERO, Duration.ofHours(1)))
                    .the("sessions");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.what()).contains("(resting) has had a transaction open for", "is idle in transaction");
            assertThat(finding.remedy()).contains("pg_terminate_backend(");
            assertThat(Examination.of(database).the("sessions").severity()).isEqualTo(Severity.OK);
        }
    }

    @Test
    void aCheckThatFailsIsAFindingAndStopsNoOther() {
        database.dsl().execute("ALTER TABLE posts RENAME TO posts_elsewhere");
        try {
            Examination examination = Examination.of(database);
            assertThat(examination.the("search-documents").severity()).isEqualTo(Severity.ERROR);
            assertThat(examination.the("search-documents").what()).startsWith("This could not be looked at");
            assertThat(examination.the("keyword-statistics").severity()).isEqualTo(Severity.OK);
        } finally {
            database.dsl().execute("ALTER TABLE posts_elsewhere RENAME TO posts");
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsUnavailable() {
        DatabaseDoctor doctor = new DatabaseDoctor(
                DatabaseSettings.withDefaultPool("jdbc:postgresql://127.0.0.1:1/name", "me", "s3cret"),
                Clock.systemUTC());
        assertThatThrownBy(doctor::examine).isInstanceOf(Unavailable.class).hasMessageNotContaining("s3cret");
    }

    private static Finding pgvector(String version) {
        return new ExtensionVersion().of(Optional.of(PgvectorVersion.parse(version)));
    }

    private static Connection connection(String applicationName) throws SQLException {
        return DriverManager.getConnection(
                database.pool().getJdbcUrl() + (database.pool().getJdbcUrl().contains("?") ? "&" : "?")
                        + "ApplicationName=" + applicationName,
                database.pool().getUsername(),
                database.pool().getPassword());
    }

    /** Of a database that is made like this and then dropped. */
    private static Examination examineNew(String options) throws SQLException {
        TestPostgres.Database admin = TestPostgres.admin();
        try (Connection connection = admin.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE doctor_test TEMPLATE template0 " + options);
            try {
                return new Examination(new DatabaseDoctor(
                                DatabaseSettings.withDefaultPool(
                                        admin.jdbcUrl().replaceFirst("/[^/?]+(?=\\?|$)", "/doctor_test"),
                                        admin.user(),
                                        admin.password()),
                                Clock.systemUTC())
                        .examine());
            } finally {
                statement.execute("DROP DATABASE doctor_test WITH (FORCE)");
            }
        }
    }
}
