package dev.portfolio.benchmarks.http;

import dev.portfolio.benchmarks.load.HttpContestant;
import dev.portfolio.benchmarks.load.HttpRequest;
import dev.portfolio.benchmarks.measure.Contestant;
import dev.portfolio.benchmarks.measure.Race;
import dev.portfolio.benchmarks.server.MinimalServer;
import dev.portfolio.benchmarks.session.BenchSession;
import dev.portfolio.domain.content.ContentType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The two reads of every site: the newest twenty, and one by its slug. */
public record ReadRaces(BenchSession session, List<PeerServer> servers, int connections) {

    /** By which reports find the races. */
    public static final String LIST = "http-list";

    public static final String BY_SLUG = "http-slug";
    /** By which reports call the contestants. */
    public static final String PORTFOLIO = "Portfolio";

    public static final String NOT_MODIFIED = "Portfolio, 304 Not Modified";

    private static final String WORKED_OUT = "Portfolio, nothing remembered";

    private static final int ITEMS = 20;
    private static final int SLUGS = 200;

    void run() throws Exception {
        race(LIST, "GET a list of 20", this::lists);
        race(BY_SLUG, "GET one by its slug", this::bySlugs);
    }

    private void race(String id, String title, Requests requests) throws Exception {
        List<Contestant> contestants = new ArrayList<>();
        for (PeerServer server : servers) {
            contestants.add(contestant(server.name(), server, requests.of(server)));
            if (server.conditional()) {
                contestants.add(contestant(WORKED_OUT, server, workedOut(requests.of(server))));
                contestants.add(contestant(NOT_MODIFIED, server, known(server, requests.of(server))));
            }
        }
        session.race(
                new Race(id, title + ", connections: " + connections, MinimalServer.NAME, connections, session.pace()),
                contestants);
    }

    private interface Requests {
        List<String> of(PeerServer server);
    }

    private List<String> lists(PeerServer server) {
        return List.of(server.list(ITEMS));
    }

    private List<String> bySlugs(PeerServer server) {
        IntFunction<String> path = i -> {
            int number = i * (session.size().posts() / SLUGS);
            return server.bySlug(
                    session.content().item(ContentType.POST, number).slug());
        };
        return IntStream.range(0, SLUGS).mapToObj(path).toList();
    }

    private Contestant contestant(String name, PeerServer server, List<?> requests) {
        List<HttpRequest> ready = requests.stream()
                .map(request -> request instanceof HttpRequest made ? made : HttpRequest.get(request.toString()))
                .toList();
        return new HttpContestant(
                name,
                server.process().port(),
                turn -> ready.get(turn % ready.size()),
                server.process()::processorSeconds,
                session.server()::processorSeconds);
    }

    private static List<HttpRequest> workedOut(List<String> paths) {
        return paths.stream().map(HttpRequest::fromOtherOrigin).toList();
    }

    private static List<HttpRequest> known(PeerServer server, List<String> paths) throws IOException {
        List<HttpRequest> known = new ArrayList<>();
        for (String path : paths) {
            String tag = HttpRequest.get(path).send(server.process().port()).tag();
            if (tag.isEmpty()) {
                throw new IOException("No entity tag for " + path);
            }
            known.add(HttpRequest.known(path, tag));
        }
        return known;
    }
}
