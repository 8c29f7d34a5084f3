package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code user} and {@code token} as their users run them. */
class AccountCommandsTest {

    private static final String PASSWORD = "correct horse battery";

    private static Map<String, String> settings;

    @BeforeAll
    static void newDatabase() {
        settings = Map.of("DATABASE_URL", TestDatabaseUrl.ofNewDatabase(), "PORTFOLIO_HOME", "target/command-home");
    }

    @Test
    void aUsersLife() {
        assertThat(run(PASSWORD, "user", "create", "Ada@example.org", "--superuser", "--password-stdin")
                        .out())
                .startsWith("ada@example.org ");
        ProgramRun again = run(PASSWORD, "user", "create", "ada@example.org", "--password-stdin");
        assertThat(again.exitStatus()).isEqualTo(1);
        assertThat(again.err()).contains("Another account has the email address 'ada@example.org'");
        assertThat(run("another good password", "user", "password", "ada@example.org", "--password-stdin")
                        .exitStatus())
                .isZero();
        assertThat(run("", "user", "deactivate", "ada@example.org").err()).contains("last active superuser");
        run(PASSWORD, "user", "create", "bob@example.org", "--password-stdin");
        assertThat(run("", "user", "deactivate", "bob@example.org").exitStatus())
                .isZero();
        ProgramRun list = run("", "user", "list");
        assertThat(list.lines()).contains("ada@example.org  superuser", "bob@example.org  deactivated");
        assertThat(run("", "user", "activate", "bob@example.org").exitStatus()).isZero();
        JsonNode ada = JsonMapper.shared()
                .readTree(run("", "user", "list", "--json").lines().getFirst());
        assertThat(ada.propertyNames())
                .containsExactly("id", "email", "is_active", "is_superuser", "created_at", "updated_at");
        assertThat(ada.get("is_superuser").asBoolean()).isTrue();
    }

    @Test
    void aTokensLife() {
        run(PASSWORD, "user", "create", "cleo@example.org", "--password-stdin");
        ProgramRun made =
                run("", "token", "create", "cleo@example.org", "--name", "pipeline", "--scope", "content:write");
        assertThat(made.lines()).singleElement().asString().matches("pf_[A-Za-z0-9_-]{43}");
        assertThat(made.err()).doesNotContain(made.lines().getFirst());
        ProgramRun list = run("", "token", "list", "cleo@example.org", "--json");
        assertThat(list.out()).doesNotContain(made.lines().getFirst());
        JsonNode token = JsonMapper.shared().readTree(list.lines().getFirst());
        assertThat(token.get("name").asString()).isEqualTo("pipeline");
        assertThat(token.get("last_used_at").isNull()).isTrue();
        String id = token.get("id").asString();
        assertThat(run("", "token", "revoke", "cleo@example.org", id).exitStatus())
                .isZero();
        assertThat(run("", "token", "revoke", "cleo@example.org", id).exitStatus())
                .isEqualTo(1);
        assertThat(run("", "token", "list", "cleo@example.org").out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "short, ada@example.org, password: has 5 characters",
        "correct horse battery, nonsense, email: is not an email address"
    })
    void whatIsRefusedIsSaidBeforeTheDatabaseIsOpened(String password, String email, String message) {
        ProgramRun refused = run(
                Map.of("DATABASE_URL", "postgresql://me:x@127.0.0.1:1/none"),
                password,
                "user",
                "create",
                email,
                "--password-stdin");

        assertThat(refused.exitStatus()).isEqualTo(1);
        assertThat(refused.err()).contains(message).doesNotContain("battery");
    }

    @Test
    void aWrongCallIsAUsageError() {
        assertThat(run("", "user").exitStatus()).isEqualTo(2);
        assertThat(run("", "token", "create", "ada@example.org", "--name", "x").exitStatus())
                .isEqualTo(2);
        assertThat(run("", "token", "create", "ada@example.org", "--name", "x", "--scope", "everything")
                        .exitStatus())
                .isEqualTo(2);
        assertThat(run("", "user", "create", "ada@example.org").exitStatus()).isEqualTo(2);
        assertThat(run("", "user", "create", "ada@example.org", "--password-stdin")
                        .exitStatus())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "user, create",
        "user, password",
        "user, activate",
        "user, deactivate",
        "user, list",
        "token, create",
        "token, list",
        "token, revoke"
    })
    void everyCommandExplainsItselfWithAnExample(String command, String subcommand) {
        ProgramRun run = run("", command, subcommand, "--help");

        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).contains("Example", "./portfolio " + command + " " + subcommand);
    }

    @Test
    void aServerThatOthersReachDoesNotStartWithoutASecret() {
        ProgramRun run = ProgramRun.of(
                Map.of("HOST", "0.0.0.0", "PORT", "0", "DATABASE_URL", "postgresql://me:x@127.0.0.1:1/none"), "serve");

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("JWT_SECRET is missing", "0.0.0.0");
    }

    private static ProgramRun run(String stdin, String... arguments) {
        return run(settings, stdin, arguments);
    }

    private static ProgramRun run(Map<String, String> settings, String stdin, String... arguments) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)));
        try {
            return ProgramRun.of(settings, arguments);
        } finally {
            System.setIn(before);
        }
    }
}
