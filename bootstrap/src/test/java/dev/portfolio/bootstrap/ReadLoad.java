package dev.portfolio.bootstrap;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Callers who ask one after the other, as fast as they are answered. */
record ReadLoad(int callers, Duration warmUp, Duration measured) {

    /** How many answers per second all servers together give to this address. */
    double answersPerSecond(List<Integer> ports, String path) throws Exception {
        run(ports, path, warmUp);
        return run(ports, path, measured) / (double) measured.toSeconds();
    }

    private long run(List<Integer> ports, String path, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> counts = IntStream.range(0, callers)
                    .mapToObj(i -> threads.submit(() -> ask(client, ports.get(i % ports.size()), path, end)))
                    .toList();
            long all = 0;
            for (Future<Long> count : counts) {
                all += count.get();
            }
            return all;
        }
    }

    private static long ask(HttpClient client, int port, String path, long end) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        long answers = 0;
        while (System.nanoTime() - end < 0) {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(path + " was answered with " + status);
            }
            answers++;
        }
        return answers;
    }
}
