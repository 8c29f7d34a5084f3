package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The machine's {@code apt-get} on one suite of its archive, with all state in a private folder: no root is needed, and
 * the machine's own package lists stay as they are. What it downloads is checked against the archive's signature.
 */
final class Apt {

    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final Pattern DOWNLOADED = Pattern.compile("dlstatus:[^:]*:([0-9]+)[.,:].*");

    /** The machine's hooks after an update belong to the system's own lists, and would fail without root. */
    private static final String CONFIGURATION = """
            #clear APT::Update::Pre-Invoke;
            #clear APT::Update::Post-Invoke;
            #clear APT::Update::Post-Invoke-Success;
            """;

    private final Path state;
    private final Progress progress;

    private Apt(Path state, Progress progress) {
        this.state = state;
        this.progress = progress;
    }

    /** With the lists of binary packages ({@code deb}) or of sources ({@code deb-src}) of the suite, freshly loaded. */
    static Apt on(
            Path state, DistributionArchive archive, String type, String suite, String architecture, Progress progress)
            throws IOException {
        Files.createDirectories(state.resolve("lists/partial"));
        Files.createDirectories(state.resolve("cache/archives/partial"));
        Files.createDirectories(state.resolve("parts"));
        Files.writeString(state.resolve("apt.conf"), CONFIGURATION);
        Files.writeString(state.resolve("status"), "");
        String sources =
                archive.entry().rewritten(type, suite, archive.distribution().components(), architecture);
        Files.writeString(state.resolve("archive.sources"), sources);
        Apt apt = new Apt(state, progress);
        apt.run("Downloading the package list of " + suite, "update");
        return apt;
    }

    /** Downloads the files of a source package; the folder that holds them. */
    Path downloadSource(String name) throws IOException {
        run("Downloading " + name, "source", "--download-only", name);
        return state;
    }

    /** Downloads a binary package; its file. */
    Path download(String name) throws IOException {
        run("Downloading " + name, "download", name);
        return Folders.firstStartingWith(state, name + "_");
    }

    private void run(String what, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(
                List.of("apt-get", "-c", state.resolve("apt.conf").toString()));
        option(words, "Dir::State::Lists", state.resolve("lists").toString());
        option(words, "Dir::State::status", state.resolve("status").toString());
        option(words, "Dir::Cache", state.resolve("cache").toString());
        option(words, "Dir::Etc::SourceList", state.resolve("archive.sources").toString());
        option(words, "Dir::Etc::SourceParts", state.resolve("parts").toString());
        option(words, "Acquire::Retries", "2");
        option(words, "Acquire::Languages", "none");
        option(words, "APT::Update::Error-Mode", "any");
        option(words, "APT::Status-Fd", "1");
        words.addAll(Arrays.asList(arguments));
        Command.Outcome outcome = new Command(words, state).run(LIMIT, Command.NO_INPUT, line -> tell(what, line));
        if (!outcome.succeeded()) {
            throw new IOException(complaint(outcome.output()));
        }
    }

    private void tell(String what, String line) {
        Matcher matcher = DOWNLOADED.matcher(line);
        if (matcher.matches()) {
            progress.progress(what, Math.min(Long.parseLong(matcher.group(1)), 100), 100);
        }
    }

    private static void option(List<String> words, String name, String value) {
        words.add("-o");
        words.add(name + "=" + value);
    }

    private static String complaint(String output) {
        return output.lines()
                .filter(line -> line.startsWith("E: "))
                .map(line -> line.substring(3))
                .findFirst()
                .orElse("apt-get failed");
    }
}
