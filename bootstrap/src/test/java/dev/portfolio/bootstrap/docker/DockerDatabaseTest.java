package dev.portfolio.bootstrap.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.settings.DatabaseUrl;
import dev.portfolio.bootstrap.settings.Environment;
import dev.portfolio.bootstrap.settings.SettingInvalid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of Docker, and what becomes of its answers. */
class DockerDatabaseTest {

    private static final String UP = "up --detach";
    private static final String STATE = "docker container inspect --format {{.State.Status}}";
    private static final String LABEL = "docker container inspect --format {{index";

    @TempDir
    Path temporary;

    private final ScriptedPrograms programs = ScriptedPrograms.withDocker();
    private final Deque<Knock> knocks = new ArrayDeque<>();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private Path home;
    private DockerDatabase database;

    @BeforeEach
    void chooseHome() throws IOException {
        home = temporary.resolve("home");
        Path compose = Files.createFile(temporary.resolve("compose.yaml"));
        Console console = new Console(new PrintStream(told, true, StandardCharsets.UTF_8), false);
        database =
                new DockerDatabase(home, compose, programs, _ -> knocks.isEmpty() ? Knock.OPEN : knocks.pop(), console);
    }

    @Test
    void startsItAndTellsItsAddress() {
        DatabaseUrl url = up(Map.of());

        assertThat(url.toString()).isEqualTo("postgresql://portfolio@127.0.0.1:5433/portfolio");
        assertThat(programs.linesWith(UP))
                .singleElement()
                .asString()
                .startsWith("docker compose --project-name portfolio --env-file " + home + "/docker/.env --file "
                        + temporary + "/compose.yaml ");
        assertThat(database.isUp()).isTrue();
        assertThat(database.container()).isEqualTo("portfolio-db-1");
    }

    @Test
    void makesAPasswordThatIsOnNoCommandLineAndInNoFileForOthers() throws IOException {
        String password = up(Map.of()).password();

        assertThat(password).matches("[A-Za-z0-9_-]{32}");
        assertThat(programs.calls()).noneMatch(call -> call.line().contains(password));
        assertThat(programs.calls())
                .filteredOn(call -> call.line().endsWith(UP))
                .singleElement()
                .satisfies(call -> assertThat(call.environment())
                        .containsEntry("COMPOSE_PROJECT_NAME", "portfolio")
                        .containsEntry("POSTGRES_IMAGE", "pgvector/pgvector:pg17")
                        .containsEntry("DB_PORT", "5433")
                        .containsEntry("POSTGRES_PASSWORD", password)
                        .containsEntry("PORTFOLIO_HOME_FOLDER", home.toString()));
        assertThat(permissions(home.resolve("docker"))).isEqualTo("rwx------");
        assertThat(permissions(home.resolve("docker/.env"))).isEqualTo("rw-------");
        assertThat(up(Map.of()).password()).as("the second time").isEqualTo(password);
    }

    @Test
    void keepsTheChosenImageAndNameUntilOthersAreChosen() {
        up(Map.of("POSTGRES_IMAGE", "pgvector/pgvector:pg16", "COMPOSE_PROJECT_NAME", "mine"));
        up(Map.of());
        up(Map.of("POSTGRES_IMAGE", "pgvector/pgvector:pg18"));

        assertThat(programs.calls())
                .filteredOn(call -> call.line().endsWith(UP))
                .extracting(call -> call.environment().get("COMPOSE_PROJECT_NAME") + " "
                        + call.environment().get("POSTGRES_IMAGE"))
                .containsExactly(
                        "mine pgvector/pgvector:pg16", "mine pgvector/pgvector:pg16", "mine pgvector/pgvector:pg18");
    }

    @Test
    void refusesANameThatComposeWouldRefuse() {
        assertThatThrownBy(() -> up(Map.of("COMPOSE_PROJECT_NAME", "My Project")))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContainingAll("COMPOSE_PROJECT_NAME", "small letters");
    }

    @Test
    void waitsUntilItAnswers() {
        programs.answers(STATE, 0, "running").answers(LABEL, 0, home.toString());
        knocks.addAll(List.of(Knock.NOBODY, Knock.NOBODY, Knock.OPEN));

        up(Map.of());

        assertThat(knocks).isEmpty();
    }

    @Test
    void fetchesTheImageFirstAndShowsHowFarItIs() {
        programs.answers("docker image inspect", 1, "no such image").answers("docker pull", 0, """
                        pg17: Pulling from pgvector/pgvector
                        a1: Pulling fs layer
                        b2: Pulling fs layer
                        a1: Pull complete
                        b2: Pull complete
                        Status: Downloaded newer image""");

        up(Map.of());

        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("Fetching the image pgvector/pgvector:pg17", "50% (1/2)", "100% (2/2)");
    }

    @Test
    void leavesNothingBehindWhenTheImageCannotBeFetched() {
        programs.answers("docker image inspect", 1, "").answers("docker pull", 1, "manifest unknown");

        assertThatThrownBy(() -> up(Map.of("POSTGRES_IMAGE", "nothing:none")))
                .isInstanceOf(DockerFailure.class)
                .hasMessageContainingAll("nothing:none", "manifest unknown", "POSTGRES_IMAGE", "--embedded");
        assertThat(home).doesNotExist();
    }

    @Test
    void namesThePortThatIsTaken() {
        programs.answers(
                "docker compose --project-name", 1, "Bind for 127.0.0.1:5433 failed: port is already allocated");

        assertThatThrownBy(() -> up(Map.of()))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContainingAll("DB_PORT", "5433", "5434");
        assertThat(database.isUp()).isFalse();
    }

    @Test
    void quotesComposeWhenItFails() {
        programs.answers("docker compose --project-name", 17, "no space left on device");

        assertThatThrownBy(() -> up(Map.of()))
                .isInstanceOf(DockerFailure.class)
                .hasMessageContainingAll("status 17", "no space left on device");
    }

    @Test
    void quotesTheLogOfAContainerThatDoesNotStart() {
        programs.answers("docker logs", 0, "database files are incompatible with server");
        knocks.add(Knock.NOBODY);

        assertThatThrownBy(() -> up(Map.of()))
                .isInstanceOf(DockerFailure.class)
                .hasMessageContainingAll("portfolio-db-1 did not start", "database files are incompatible");
        assertThat(programs.linesWith(" down")).hasSize(1);
        assertThat(database.isUp()).isFalse();
    }

    @Test
    void doesNotOpenAVolumeOfAnotherHome() {
        knocks.add(Knock.WRONG_PASSWORD);

        assertThatThrownBy(() -> up(Map.of()))
                .isInstanceOf(DockerFailure.class)
                .hasMessageContainingAll("portfolio_db-data", "another password", "COMPOSE_PROJECT_NAME");
        assertThat(database.isUp()).isFalse();
    }

    @Test
    void keepsWhatWorkedBeforeAFailure() {
        up(Map.of());
        knocks.add(Knock.NOBODY);
        assertThatThrownBy(() -> up(Map.of("POSTGRES_IMAGE", "pgvector/pgvector:pg18")))
                .isInstanceOf(DockerFailure.class);

        up(Map.of());

        assertThat(programs.calls().getLast().environment()).containsEntry("POSTGRES_IMAGE", "pgvector/pgvector:pg17");
    }

    @Test
    void leavesTheContainerOfAnotherHomeAlone() {
        programs.answers(STATE, 0, "running").answers(LABEL, 0, "/somewhere/else");

        assertThatThrownBy(() -> up(Map.of()))
                .isInstanceOf(DockerFailure.class)
                .hasMessageContainingAll("portfolio-db-1", "/somewhere/else", "COMPOSE_PROJECT_NAME");
        assertThat(programs.linesWith(UP)).isEmpty();
        assertThat(home).doesNotExist();
    }

    @Test
    void stopsItsOwnContainer() {
        up(Map.of());
        programs.answers(STATE, 0, "running").answers(LABEL, 0, home.toString());

        assertThat(database.down()).isTrue();

        assertThat(programs.linesWith(" down")).singleElement().asString().doesNotContain("volume", " -v");
        assertThat(database.isUp()).isFalse();
        assertThat(database.wasUsed()).isTrue();
    }

    @Test
    void hasNothingToStopWhereItNeverRan() {
        assertThat(database.down()).isFalse();
        assertThat(programs.calls()).isEmpty();
    }

    @Test
    void isNoLongerUsedAfterDownAlthoughDockerCannotBeAsked() {
        up(Map.of());
        programs.answers("docker version", 1, "");

        assertThat(database.down()).isFalse();

        assertThat(database.isUp()).isFalse();
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("portfolio-db-1 is left as it is", "no Docker engine");
    }

    @Test
    void saysWhyDockerCannotBeUsed() {
        programs.answers("docker version", 1, "");

        assertThatThrownBy(() -> up(Map.of()))
                .isInstanceOf(DockerFailure.class)
                .hasMessageContaining("no Docker engine answers");
    }

    @Test
    void opensPsqlInsideTheContainerWithoutAPassword() {
        up(Map.of());
        programs.answers(STATE, 0, "running");

        try (Programs.Attached psql = database.psql(List.of("-c", "select 1"), true)) {
            assertThat(psql.await()).isEqualTo(3);
        }

        assertThat(database.isRunning()).isTrue();
        assertThat(programs.calls())
                .contains(new ScriptedPrograms.Call(
                        "docker exec -it portfolio-db-1 psql --username=portfolio --dbname=portfolio -c select 1",
                        Map.of()));
    }

    @Test
    void isWhereEveryCommandWorksUntilItIsDownAndFailsClearlyWhenItIsGone() {
        assertThat(DockerDatabase.urlIn(home)).isEmpty();
        database.up(Environment.of(Map.<String, String>of()::get), 1);

        assertThatThrownBy(() -> DockerDatabase.urlIn(home))
                .isInstanceOf(DockerFailure.class)
                .hasMessageContainingAll("portfolio-db-1", "does not answer on port 1", "db:up", "db:down");

        database.down();
        assertThat(DockerDatabase.urlIn(home)).isEmpty();
    }

    @Test
    void saysThatItsPasswordIsGone() throws IOException {
        up(Map.of());
        Files.delete(home.resolve("docker/.env"));

        assertThatThrownBy(() -> DockerDatabase.urlIn(home))
                .isInstanceOf(DockerFailure.class)
                .hasMessageContainingAll("docker/.env", "Put it back", "db:down");
    }

    private DatabaseUrl up(Map<String, String> settings) {
        return database.up(Environment.of(settings::get), 5433);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
