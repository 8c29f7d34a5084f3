package dev.portfolio.benchmarks.search;

import dev.portfolio.benchmarks.data.ContentLoader;
import dev.portfolio.benchmarks.database.BenchDatabase;
import dev.portfolio.benchmarks.measure.Contestant;
import dev.portfolio.benchmarks.measure.Lap;
import dev.portfolio.benchmarks.measure.ProcessorTime;
import dev.portfolio.benchmarks.measure.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own load generator with a script of ours: about the limit of what a client can get from the server.
 *
 * @param options of the sessions, as {@code -c name=value}
 * @param script in {@code pgbench}'s language
 */
public record Pgbench(
        String name, BenchDatabase database, List<String> options, Path script, DoubleSupplier databaseSeconds)
        implements Contestant {

    /** Stands for the vector of a question chosen by chance; travels as a number, so that no text of 768 numbers is parsed. */
    public static final String VECTOR = "(SELECT embedding FROM bench.questions WHERE id = :question)";

    /** Stands for the text of the same question. */
    public static final String TEXT = "(SELECT text FROM bench.questions WHERE id = :question)";

    private static final Pattern DONE = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    /**
     * One with a script of its own.
     *
     * @param statements of one transaction of the script, which know the question as a parameter
     */
    public static Pgbench of(
            String name,
            BenchDatabase database,
            List<String> options,
            List<String> statements,
            Path folder,
            DoubleSupplier databaseSeconds)
            throws IOException {
        Path script = Files.createDirectories(folder).resolve(name.replaceAll("[^a-z0-9]+", "-") + ".sql");
        StringBuilder text = new StringBuilder("\\set question random(1, " + ContentLoader.QUESTIONS + ")\n");
        statements.forEach(
                statement -> text.append(statement.replaceAll("\\s+", " ")).append(";\n"));
        Files.writeString(script, text);
        return new Pgbench(name, database, options, script, databaseSeconds);
    }

    /** Whether there is one on the path. */
    public static boolean isInstalled() {
        return Programs.onPath("pgbench");
    }

    @Override
    public Lap lap(int threads, Duration time) throws IOException, InterruptedException {
        long seconds = Math.max(1, time.toSeconds());
        ProcessBuilder builder = new ProcessBuilder(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + threads,
                "--jobs=" + threads,
                "--time=" + seconds,
                "--file=" + script,
                "--host=127.0.0.1",
                "--port=" + database.port(),
                "--username=" + database.user(),
                database.name());
        builder.environment().put("PGPASSWORD", database.password());
        builder.environment().put("PGOPTIONS", String.join(" ", options));
        builder.redirectErrorStream(true);
        double client = ProcessorTime.ofEndedChildren();
        double server = databaseSeconds.getAsDouble();
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pgbench failed: " + output);
        }
        long done = (long) number(DONE, output);
        return new Lap(
                done,
                done / number(RATE, output),
                ProcessorTime.ofEndedChildren() - client,
                databaseSeconds.getAsDouble() - server,
                new double[0]);
    }

    private static double number(Pattern pattern, String output) throws IOException {
        Matcher matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new IOException("pgbench said something else than expected: " + output);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
