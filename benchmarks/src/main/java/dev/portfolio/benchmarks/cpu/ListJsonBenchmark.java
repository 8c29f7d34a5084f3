package dev.portfolio.benchmarks.cpu;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** A page of twenty summaries as JSON, in the form that the API gives. */
@State(Scope.Benchmark)
public class ListJsonBenchmark {

    private static final int ITEMS = 20;
    private static final Instant DATE = Instant.parse("2026-03-01T09:30:00Z");

    private final JsonMapper json = JsonMapper.builder().build();
    private final List<Summary> page = IntStream.range(0, ITEMS)
            .mapToObj(i -> new Summary(
                    new UUID(0x7000L, 1L << 63 | i).toString(),
                    "Keeping database connections alive " + i,
                    "keeping-database-connections-alive-" + i,
                    "What a connection pool does all day, and what it costs when it does it badly.",
                    List.of("java", "postgresql"),
                    true,
                    DATE,
                    DATE,
                    DATE))
            .toList();

    /** With the fields of a post in a list. */
    public record Summary(
            String id,
            String title,
            String slug,
            String excerpt,
            List<String> tags,
            boolean published,
            Instant publishedAt,
            Instant createdAt,
            Instant updatedAt) {}

    @Benchmark
    public byte[] render() {
        return json.writeValueAsBytes(page);
    }
}
