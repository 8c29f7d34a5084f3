package dev.portfolio.benchmarks.http;

import dev.portfolio.benchmarks.data.Questions;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.search.HybridRace;
import dev.portfolio.benchmarks.server.MinimalServer;
import dev.portfolio.benchmarks.server.OtherServer;
import dev.portfolio.benchmarks.server.PortfolioServer;
import dev.portfolio.benchmarks.server.SeededEmbeddings;
import dev.portfolio.benchmarks.server.ServerProcess;
import dev.portfolio.benchmarks.session.BenchSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads, hybrid search and a mixed load over HTTP. */
public record HttpMeasurement(BenchSession session) {

    private static final int CONNECTIONS = 16;

    public void run() throws Exception {
        BenchDatabase database = session.loaded();
        Questions questions = Questions.of(session.content());
        try (SeededEmbeddings model = new SeededEmbeddings(questions.all(), session.content()::vectorOf);
                ServerProcess portfolio =
                        new PortfolioServer(session.root(), session.home(), database, model.address()).start()) {
            reads(database, portfolio);
            new HybridRace(session, database, questions, portfolio).run(CONNECTIONS);
        }
        new MixedLoadMeasurement(session).run();
    }

    private void reads(BenchDatabase database, ServerProcess portfolio) throws Exception {
        List<PeerServer> servers = new ArrayList<>();
        ServerProcess minimal = new MinimalServer(session.root(), session.home(), database).start();
        servers.add(new PeerServer(MinimalServer.NAME, minimal, "/posts?limit=%d", "/posts/%s", false));
        servers.add(new PeerServer(ReadRaces.PORTFOLIO, portfolio, "/api/v1/posts?limit=%d", "/api/v1/posts/%s", true));
        try {
            for (OtherServer other : OtherServer.ALL) {
                start(other, database).ifPresent(servers::add);
            }
            new ReadRaces(session, servers, CONNECTIONS).run();
        } finally {
            servers.stream()
                    .map(PeerServer::process)
                    .filter(process -> process != portfolio)
                    .forEach(ServerProcess::close);
        }
    }

    private Optional<PeerServer> start(OtherServer other, BenchDatabase database) throws InterruptedException {
        Optional<String> hindrance = other.hindrance(session.root(), session.home());
        if (hindrance.isPresent()) {
            session.skip(other.name(), hindrance.get());
            return Optional.empty();
        }
        try {
            session.progress().step("starting " + other.name());
            BenchDatabase posts = new PeerDatabase(session, database).make();
            ServerProcess process = other.start(session.root(), session.home(), posts);
            return Optional.of(new PeerServer(other.name(), process, other.lists(), other.slugs(), false));
        } catch (IOException e) {
            session.skip(other.name(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
