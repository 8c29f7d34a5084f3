package dev.portfolio.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void aloneItExplainsItself() {
        ProgramRun run = ProgramRun.of(Map.of());

        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).contains("demo", "serve", "import PATH", "search \"QUESTION\"", "db:url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "import", "search", "ask", "mcp", "eval", "db:url"})
    void everyCommandExplainsItselfWithAnExample(String command) {
        ProgramRun run = ProgramRun.of(Map.of(), command, "--help");

        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).contains("Example: ", command);
    }

    @Test
    void anUnknownCommandIsAUsageError() {
        assertThat(ProgramRun.of(Map.of(), "destroy").exitStatus()).isEqualTo(2);
    }

    @Test
    void aBadDatabaseUrlIsRefusedWithoutShowingThePassword() {
        ProgramRun run = ProgramRun.of(Map.of("DATABASE_URL", "mysql://me:s3cret@host/name"), "import", ".");

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("DATABASE_URL", "mysql").doesNotContain("s3cret");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldInOneLine() {
        ProgramRun run =
                ProgramRun.of(Map.of("DATABASE_URL", "postgresql://me:s3cret@127.0.0.1:1/name"), "import", ".");

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err())
                .contains("cannot be reached")
                .doesNotContain("s3cret")
                .doesNotContain("\tat ");
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        ProgramRun run = ProgramRun.of(Map.of("PORT", "eighty"), "serve");

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.err()).contains("PORT is 'eighty'", "0 to 65535");
    }

    @Test
    void theUrlOfAGivenDatabaseIsPrintedForPsql() {
        ProgramRun run = ProgramRun.of(Map.of("DATABASE_URL", "postgresql+asyncpg://me:p%40ss@host/name"), "db:url");

        assertThat(run.exitStatus()).isZero();
        assertThat(run.lines()).containsExactly("postgresql://me:p%40ss@host:5432/name");
    }

    @Test
    void whereNoDatabaseRunsThereIsNoUrl() {
        ProgramRun run = ProgramRun.of(Map.of("PORTFOLIO_HOME", "target/no-such-home"), "db:url");

        assertThat(run.exitStatus()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no database is running");
    }
}
