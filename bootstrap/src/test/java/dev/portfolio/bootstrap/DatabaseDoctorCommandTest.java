package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.embeddedpostgres.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The doctor on the command line, on a database of its own. */
class DatabaseDoctorCommandTest {

    private final TestPostgres.Database database = TestPostgres.newDatabase();
    private final Map<String, String> settings = Map.of(
            "DATABASE_URL",
            "postgresql://" + database.user() + ":" + database.password() + "@"
                    + database.jdbcUrl().substring("jdbc:postgresql://".length()));

    @Test
    void aSoundDatabaseHasNoErrorAndEveryFindingIsALine() {
        ProgramRun.of(settings, "db:migrate");

        ProgramRun run = ProgramRun.of(settings, "db:doctor");

        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).contains("ok       PostgreSQL ", "ok       No change of the schema is pending.");
        assertThat(run.err()).contains("Errors: 0, warnings: ");
    }

    @Test
    void aPendingChangeIsAWarningAndFailsWhereThatIsAsked() {
        ProgramRun.of(settings, "db:migrate");
        run("DELETE FROM databasechangelog WHERE id = '012-create-content-sources'");

        ProgramRun run = ProgramRun.of(settings, "db:doctor", "--json");

        assertThat(run.exitStatus()).isZero();
        JsonNode schema = finding(run, "schema");
        assertThat(schema.get("severity").asString()).isEqualTo("warning");
        assertThat(schema.get("remedy").asString()).isEqualTo("./portfolio db:migrate");
        assertThat(ProgramRun.of(settings, "db:doctor", "--strict").exitStatus())
                .isEqualTo(1);
    }

    @Test
    void anErrorFails() {
        ProgramRun.of(settings, "db:migrate");
        run("INSERT INTO keyword_statistics VALUES (1, 5, 5)");

        ProgramRun run = ProgramRun.of(settings, "db:doctor");

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.out()).contains("error    The keyword statistics say 5", "         -> psql ");
        assertThat(run.err()).contains("Errors: 1, ");
    }

    @Test
    void itExplainsItselfWithExamples() {
        assertThat(ProgramRun.of(Map.of(), "db:doctor", "--help").out())
                .contains("Examples: ./portfolio db:doctor", "--strict");
    }

    private static JsonNode finding(ProgramRun run, String check) {
        return run.lines().stream()
                .map(JsonMapper.builder().build()::readTree)
                .filter(finding -> finding.get("check").asString().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private void run(String statement) {
        try (Connection connection = database.connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
