package dev.portfolio.benchmarks.report;

import static dev.portfolio.benchmarks.report.Target.atLeast;
import static dev.portfolio.benchmarks.report.Target.atMost;
import static dev.portfolio.benchmarks.report.Target.cpu;
import static dev.portfolio.benchmarks.report.Target.figure;
import static dev.portfolio.benchmarks.report.Target.speed;

import dev.portfolio.benchmarks.http.ReadRaces;
import dev.portfolio.benchmarks.ingest.IngestMeasurement;
import dev.portfolio.benchmarks.peer.LangChain4j;
import dev.portfolio.benchmarks.peer.SpringAi;
import dev.portfolio.benchmarks.search.HybridRace;
import dev.portfolio.benchmarks.search.SearchRaces;
import dev.portfolio.benchmarks.server.MinimalServer;
import dev.portfolio.benchmarks.server.OtherServer;
import java.util.ArrayList;
import java.util.List;

/** All that is wanted. */
final class Targets {

    static final List<Target> ALL = all();

    private Targets() {}

    private static List<Target> all() {
        List<Target> all = new ArrayList<>();
        search("search-1", "1 thread", all);
        search("search-4", "4 threads", all);
        recall(all);
        http(all);
        ingestAndStart(all);
        return List.copyOf(all);
    }

    private static void search(String race, String threads, List<Target> all) {
        String ours = SearchRaces.PORTFOLIO;
        String what = "search by meaning, one type, " + threads + ", to ";
        all.add(atLeast(0.95, what + "plain JDBC with the same statement", speed(race, ours, SearchRaces.JDBC)));
        all.add(atLeast(0.9, what + "pgbench with the same statement", speed(race, ours, SearchRaces.PGBENCH)));
        all.add(atLeast(1.6, what + "Spring AI", speed(race, ours, SpringAi.NAME)));
        all.add(atMost(0.6, what + "Spring AI, processor time", cpu(race, ours, SpringAi.NAME)));
        all.add(atLeast(5, what + "LangChain4j", speed(race, ours, LangChain4j.NAME)));
        all.add(atMost(0.2, what + "LangChain4j, processor time", cpu(race, ours, LangChain4j.NAME)));
        all.add(atLeast(
                0.85,
                "search by meaning over all types, " + threads + ", to one type",
                speed(race, SearchRaces.PORTFOLIO_ALL, ours)));
        all.add(atLeast(
                150,
                "search by meaning over all types, " + threads + ", to the original's query",
                speed(race, SearchRaces.PORTFOLIO_ALL, SearchRaces.ORIGINAL)));
    }

    private static void recall(List<Target> all) {
        all.add(atLeast(0.97, "recall@10, unfiltered", figure("recall-portfolio-unfiltered")));
        all.add(atLeast(0.97, "recall@10, a filter for one in 10", figure("recall-portfolio-one-in-10")));
        all.add(atLeast(1, "recall@10, a filter for one in 100", figure("recall-portfolio-one-in-100")));
        all.add(atLeast(1, "recall@10, a filter for one in 1,000", figure("recall-portfolio-one-in-1000")));
        for (String filter : List.of("unfiltered", "one-in-10", "one-in-100", "one-in-1000")) {
            all.add(atMost(0, "rows too few, " + filter, figure("missing-portfolio-" + filter)));
        }
    }

    private static void http(List<Target> all) {
        all.add(atLeast(
                0.7,
                "hybrid search over HTTP, to pgbench with the same two statements",
                speed(HybridRace.ID, HybridRace.PORTFOLIO, HybridRace.PGBENCH)));
        read(ReadRaces.LIST, "GET a list of 20", 8, all);
        read(ReadRaces.BY_SLUG, "GET one by its slug", 6, all);
        all.add(atMost(2, "p99 of search under a mixed load, with an import to without", figure("mixed-p99-ratio")));
    }

    private static void read(String race, String what, double fastApi, List<Target> all) {
        String ours = ReadRaces.PORTFOLIO;
        all.add(atLeast(0.8, what + ", to the minimal application", speed(race, ours, MinimalServer.NAME)));
        all.add(atLeast(
                1.5,
                what + ", answered 304, to the minimal application",
                speed(race, ReadRaces.NOT_MODIFIED, MinimalServer.NAME)));
        all.add(atLeast(fastApi, what + ", to FastAPI", speed(race, ours, OtherServer.FASTAPI)));
        all.add(atMost(0.2, what + ", to FastAPI, processor time", cpu(race, ours, OtherServer.FASTAPI)));
        all.add(atLeast(20, what + ", to Directus", speed(race, ours, OtherServer.DIRECTUS)));
        all.add(atLeast(20, what + ", to Strapi", speed(race, ours, OtherServer.STRAPI)));
    }

    private static void ingestAndStart(List<Target> all) {
        String ours = IngestMeasurement.PORTFOLIO;
        all.add(atLeast(
                0.6,
                "import of posts with vectors given, to binary COPY and an index",
                speed(IngestMeasurement.ID, ours, IngestMeasurement.COPY)));
        all.add(atLeast(
                4,
                "import of posts with vectors given, to Spring AI",
                speed(IngestMeasurement.ID, ours, IngestMeasurement.SPRING_AI)));
        all.add(atLeast(0.9, "import with embedding, to the ONNX runtime alone", figure("ingest-embedding-ratio")));
        all.add(atMost(0.5, "start to the first answer, to the minimal application", figure("start-ratio")));
    }
}
