package dev.portfolio.benchmarks.load;

import dev.portfolio.benchmarks.measure.Contestant;
import dev.portfolio.benchmarks.measure.Lap;
import dev.portfolio.benchmarks.measure.Turns;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;

/**
 * A server that answers requests; each thread has a connection.
 *
 * @param requests the next one
 * @param serverSeconds processor time of the server so far
 * @param databaseSeconds that of its database
 */
public record HttpContestant(
        String name,
        int port,
        IntFunction<HttpRequest> requests,
        DoubleSupplier serverSeconds,
        DoubleSupplier databaseSeconds)
        implements Contestant {

    @Override
    public Lap lap(int threads, Duration time) throws Exception {
        double server = serverSeconds.getAsDouble();
        double database = databaseSeconds.getAsDouble();
        Turns.Outcome outcome = asked(threads, time, Duration.ZERO);
        return new Lap(
                outcome.sortedMillis().length,
                outcome.seconds(),
                serverSeconds.getAsDouble() - server,
                databaseSeconds.getAsDouble() - database,
                outcome.sortedMillis());
    }

    /**
     * How long each request took.
     *
     * @param pause of each thread before a request, which does not count
     */
    public Turns.Outcome asked(int threads, Duration time, Duration pause) throws Exception {
        List<HttpConnection> connections = new ArrayList<>();
        try {
            for (int i = 0; i < threads; i++) {
                connections.add(new HttpConnection(port));
            }
            return Turns.of(
                    threads, time, pause, (thread, turn) -> requests.apply(turn).sendChecked(connections.get(thread)));
        } finally {
            for (HttpConnection connection : connections) {
                close(connection);
            }
        }
    }

    private static void close(HttpConnection connection) {
        try {
            connection.close();
        } catch (IOException e) {
            // It is of no use any more.
        }
    }
}
