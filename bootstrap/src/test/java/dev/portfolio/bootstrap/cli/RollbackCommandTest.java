package dev.portfolio.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.settings.Environment;
import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.dbchangelog.SchemaMigration;
import dev.portfolio.embeddedpostgres.testing.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What a person at a terminal is asked, and what follows from the answer. */
class RollbackCommandTest {

    private final TestPostgres.Database database = TestPostgres.newDatabase();
    private final DatabaseAccess access = new DatabaseAccess(database.jdbcUrl(), database.user(), database.password());
    /** The last change that loses something, and what came after it. */
    private static final String TWO = "2";

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void migrate() {
        new SchemaMigration(access).run();
    }

    @Test
    void afterAYesTheChangeIsUndone() {
        assertThat(rollback(true, TWO)).isZero();

        assertThat(asked).containsExactly("Roll back?");
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("This undoes ", " goes, with ");
        assertThat(new SchemaMigration(access).pending()).hasSize(2);
    }

    @Test
    void afterANoNothingIs() {
        assertThat(rollback(false, TWO)).isEqualTo(1);

        assertThat(told.toString(StandardCharsets.UTF_8)).contains("Nothing was changed.");
        assertThat(new SchemaMigration(access).pending()).isEmpty();
    }

    @Test
    void whoeverGivesYesIsNotAsked() {
        assertThat(rollback(false, "--yes")).isZero();

        assertThat(asked).isEmpty();
        assertThat(new SchemaMigration(access).pending()).hasSize(1);
    }

    private int rollback(boolean answer, String... arguments) {
        String url = database.jdbcUrl()
                .replace("jdbc:postgresql://", "postgresql://" + database.user() + ":" + database.password() + "@");
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Commands commands = new Commands(
                null,
                Environment.of(Map.of("DATABASE_URL", url)::get),
                new Console(new PrintStream(told, true, StandardCharsets.UTF_8), false),
                nowhere);
        return new CommandLine(new RollbackCommand(commands, question -> {
                    asked.add(question);
                    return Optional.of(answer);
                }))
                .execute(arguments);
    }
}
