package dev.portfolio.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One server, several users, in this process and in others. */
class SharedServerTest {

    @TempDir
    Path temporary;

    private TestHome home;

    @BeforeEach
    void chooseHome() throws IOException {
        home = TestHome.withDatabase(temporary.resolve("postgres"));
    }

    @Test
    void theLastOneInAProcessStopsIt() throws Exception {
        EmbeddedPostgres first = home.start();
        EmbeddedPostgres second = home.start();
        assertThat(first.startedHere()).isTrue();
        assertThat(second.startedHere()).isFalse();
        assertThat(second.port()).isEqualTo(first.port());

        first.close();
        first.close();
        assertThat(new Query(second).answers()).isTrue();

        second.close();
        assertThat(home.serverRuns()).isFalse();
    }

    @Test
    void theLastOneOfAllProcessesStopsIt() throws Exception {
        EmbeddedPostgres here = home.start();
        try (UserProcess other = UserProcess.launch(home)) {
            assertThat(other.startedHere()).isFalse();
            here.close();
            assertThat(new Query(here).answers())
                    .as("the other process uses it")
                    .isTrue();

            other.finish();
            assertThat(home.serverRuns()).isFalse();
        }
    }

    @Test
    void aProcessThatEndsLeavesTheServerToTheOthers() throws Exception {
        try (UserProcess other = UserProcess.launch(home)) {
            assertThat(other.startedHere()).isTrue();
            EmbeddedPostgres here = home.start();
            assertThat(here.startedHere()).isFalse();

            other.finish();
            assertThat(new Query(here).answers()).isTrue();
            here.close();
            assertThat(home.serverRuns()).isFalse();
        }
    }

    @Test
    void aCrashedProcessLeavesAServerThatTheNextOneTakesOver() throws Exception {
        try (UserProcess other = UserProcess.launch(home)) {
            assertThat(other.startedHere()).isTrue();
            other.crash();
            assertThat(home.serverRuns()).isTrue();
        }

        EmbeddedPostgres here = home.start();
        assertThat(here.startedHere()).isFalse();
        assertThat(new Query(here).answers()).isTrue();
        here.close();
        assertThat(home.serverRuns()).isFalse();
    }

    @Test
    void startsOnceWhenManyThreadsStartAtOnce() throws Exception {
        home = new TestHome(temporary.resolve("fresh"));
        List<EmbeddedPostgres> all = atOnce(4, home::start);

        assertThat(all).filteredOn(EmbeddedPostgres::startedHere).hasSize(1);
        assertThat(all)
                .extracting(EmbeddedPostgres::port)
                .containsOnly(all.getFirst().port());
        assertThat(all).allMatch(each -> new Query(each).answers());
        all.forEach(EmbeddedPostgres::close);
        assertThat(home.serverRuns()).isFalse();
    }

    @Test
    void startsOnceWhenTwoProcessesStartAtOnce() throws Exception {
        home = new TestHome(temporary.resolve("fresh"));
        try (UserProcess one = UserProcess.launch(home);
                UserProcess two = UserProcess.launch(home)) {
            assertThat(List.of(one.startedHere(), two.startedHere())).containsExactlyInAnyOrder(true, false);
            one.finish();
            assertThat(home.serverRuns()).isTrue();
            two.finish();
            assertThat(home.serverRuns()).isFalse();
        }
    }

    @Test
    void stopsEvenWhenItsThreadIsInterrupted() throws Exception {
        EmbeddedPostgres server = home.start();
        Thread.currentThread().interrupt();
        server.close();

        assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
        assertThat(home.serverRuns()).isFalse();
    }

    private static <T> List<T> atOnce(int times, Callable<T> action) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                running.add(threads.submit(action));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
