package dev.portfolio.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The desk is built from its sources: they compile strictly, pass their own tests, and give exactly the files that are
 * committed. Skipped where there is no Node.js, or its packages cannot be had.
 */
class DeskSourcesTest {

    private static final Path DESK = Path.of("").toAbsolutePath();
    private static final List<String> FILES =
            List.of("package.json", "package-lock.json", ".npmrc", "tsconfig.json", "vite.config.ts", "index.html");

    private static Path sources;

    @BeforeAll
    static void install() throws IOException {
        NodeProgram.requireNode();
        sources = Files.isDirectory(DESK.resolve("node_modules")) ? DESK : installedCopy();
    }

    @Test
    void theyCompileStrictly() {
        npm("run", "check").assertSucceeded();
    }

    @Test
    void theyPassTheirTests() {
        npm("test").assertSucceeded();
    }

    @Test
    void theyGiveTheFilesThatAreCommitted() {
        Path again = DESK.resolve("target/dist-again");
        npm("run", "build", "--", "--outDir", again.toString(), "--emptyOutDir").assertSucceeded();

        assertThat(contents(again))
                .as("desk/dist is not what its sources give. In desk/: npm ci && npm run build, and commit dist.")
                .isEqualTo(contents(DESK.resolve("dist")));
    }

    /** Installs the packages in a copy, which stays until the next clean build. */
    private static Path installedCopy() throws IOException {
        Path copy = Files.createDirectories(DESK.resolve("target/sources"));
        for (String file : FILES) {
            Files.copy(DESK.resolve(file), copy.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        for (String folder : List.of("src", "test")) {
            copyFolder(DESK.resolve(folder), copy.resolve(folder));
        }
        if (!Files.isDirectory(copy.resolve("node_modules"))) {
            NodeProgram.Run installed = NodeProgram.run(
                    copy, "npm", "ci", "--no-audit", "--no-fund", "--fetch-retries=0", "--fetch-timeout=20000");
            if (installed.status() != 0) {
                abort("Not checked: npm cannot install the packages of the desk here.\n" + installed.output());
            }
        }
        return copy;
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path target = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(one, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static Map<String, String> contents(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString(),
                            DeskSourcesTest::text,
                            (a, _) -> a,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NodeProgram.Run npm(String... arguments) {
        String[] command =
                Stream.concat(Stream.of("npm"), Arrays.stream(arguments)).toArray(String[]::new);
        return NodeProgram.run(sources, command);
    }
}
