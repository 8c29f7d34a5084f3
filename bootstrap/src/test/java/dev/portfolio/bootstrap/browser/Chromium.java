package dev.portfolio.bootstrap.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The browser of this machine, and the program that drives it.
 *
 * @param program Chromium itself, or Google's Chrome
 * @param driver ChromeDriver of the same version
 */
record Chromium(Path program, Path driver) {

    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");
    private static final List<String> USUAL_FOLDERS = List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/usr/lib/chromium",
            "/usr/lib/chromium-browser",
            "/snap/bin",
            "/opt/google/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS",
            "/opt/homebrew/bin");

    /** Lets the test be skipped where there is none. */
    static Chromium ofThisMachine() {
        Optional<Path> program = find(PROGRAMS);
        Optional<Path> driver = find(DRIVERS);
        if (program.isEmpty() || driver.isEmpty()) {
            abort("Not tested: " + (program.isEmpty() ? "chromium" : "chromedriver") + " is neither on the PATH nor in "
                    + USUAL_FOLDERS + ". Install both (on Debian: apt install chromium chromium-driver) to run this"
                    + " test.");
        }
        return new Chromium(program.orElseThrow(), driver.orElseThrow());
    }

    private static Optional<Path> find(List<String> names) {
        List<Path> folders = Stream.concat(
                        Pattern.compile(File.pathSeparator)
                                .splitAsStream(Optional.ofNullable(System.getenv("PATH"))
                                        .orElse("")),
                        USUAL_FOLDERS.stream())
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
