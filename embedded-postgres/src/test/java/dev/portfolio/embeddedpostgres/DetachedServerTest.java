package dev.portfolio.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that stays when its last user leaves, and who may stop it. */
class DetachedServerTest {

    @TempDir
    Path temporary;

    private TestHome home;

    @BeforeEach
    void chooseHome() throws IOException {
        home = TestHome.withDatabase(temporary.resolve("postgres"));
    }

    @AfterEach
    void nothingRunsOn() throws IOException {
        boolean ran = home.serverRuns();
        EmbeddedPostgres.stopForcibly(home.settings(), Progress.none());
        assertThat(ran).isFalse();
    }

    @Test
    void staysWhenItsLastUserLeavesUntilItIsStopped() throws Exception {
        EmbeddedPostgres server = startDetached();
        new Query(server).run("CREATE TABLE kept AS SELECT 42 AS answer");
        server.close();
        assertThat(new Query(server).answers()).isTrue();

        assertThat(stop()).isTrue();

        assertThat(home.serverRuns()).isFalse();
        assertThat(marker()).doesNotExist();
        try (EmbeddedPostgres again = home.start()) {
            assertThat(new Query(again).one("SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void staysForEveryLaterUserToo() throws Exception {
        startDetached().close();
        try (UserProcess other = UserProcess.launch(home)) {
            assertThat(other.startedHere()).isFalse();
            other.finish();
        }
        assertThat(home.serverRuns()).isTrue();

        assertThat(stop()).isTrue();
    }

    @Test
    void canBeWishedByOneOfSeveralUsersAndTwice() throws IOException {
        EmbeddedPostgres first = home.start();
        EmbeddedPostgres second = home.start();
        second.detach();
        second.detach();
        second.close();
        first.close();
        assertThat(home.serverRuns()).isTrue();

        assertThat(stop()).isTrue();
    }

    @Test
    void isNotStoppedUnderItsUsersAndEndsWithTheLast() throws Exception {
        startDetached().close();
        try (UserProcess user = UserProcess.launch(home)) {
            user.startedHere();

            assertThatThrownBy(this::stop)
                    .isInstanceOf(ServerInUse.class)
                    .hasMessageContainingAll(
                            home.folder().toRealPath().toString(), "in use by process " + user.pid(), "--force");
            assertThat(home.serverRuns()).isTrue();

            user.finish();
            assertThat(home.serverRuns()).as("the wish to stay was withdrawn").isFalse();
        }
    }

    @Test
    void isNotStoppedUnderAUserInTheSameProcess() throws IOException {
        try (EmbeddedPostgres used = startDetached()) {
            assertThatThrownBy(this::stop)
                    .isInstanceOf(ServerInUse.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(new Query(used).answers()).isTrue();
        }
    }

    @Test
    void isStoppedUnderItsUsersByForce() throws Exception {
        startDetached().close();
        try (UserProcess user = UserProcess.launch(home)) {
            user.startedHere();

            assertThat(EmbeddedPostgres.stopForcibly(home.settings(), Progress.none()))
                    .isTrue();

            assertThat(home.serverRuns()).isFalse();
            user.finish();
        }
    }

    @Test
    void isStoppedAlthoughItWasNeverDetached() throws Exception {
        try (UserProcess crashing = UserProcess.launch(home)) {
            crashing.startedHere();
            crashing.crash();
        }
        assertThat(home.serverRuns()).isTrue();

        assertThat(stop()).isTrue();
    }

    @Test
    void forgetsTheWishWithTheServerItWasAbout() throws Exception {
        startDetached().close();
        Signals.kill(home.pid());
        assertThat(marker()).exists();

        try (EmbeddedPostgres next = home.start()) {
            assertThat(next.startedHere()).isTrue();
        }

        assertThat(home.serverRuns()).isFalse();
        assertThat(marker()).doesNotExist();
    }

    @Test
    void hasNothingToStopAfterACrash() throws Exception {
        startDetached().close();
        Signals.kill(home.pid());

        assertThat(stop()).isFalse();
        assertThat(marker()).doesNotExist();
    }

    @Test
    void hasNothingToStopWhereNothingEverRan() {
        TestHome nowhere = new TestHome(temporary.resolve("nowhere"));

        assertThat(EmbeddedPostgres.stop(nowhere.settings(), Progress.none())).isFalse();
        assertThat(nowhere.folder()).doesNotExist();
    }

    @Test
    void isFoundThroughALinkToo() throws IOException, SQLException {
        EmbeddedPostgres server = startDetached();
        server.close();
        Path link = Files.createSymbolicLink(temporary.resolve("link"), home.folder());

        assertThat(EmbeddedPostgres.uriOfRunning(link)).contains(server.uri());
        assertThat(EmbeddedPostgres.stop(new TestHome(link).settings(), Progress.none()))
                .isTrue();
    }

    private EmbeddedPostgres startDetached() {
        EmbeddedPostgres server = home.start();
        server.detach();
        return server;
    }

    private boolean stop() {
        return EmbeddedPostgres.stop(home.settings(), Progress.none());
    }

    private Path marker() {
        return home.folder().resolve("detached");
    }
}
