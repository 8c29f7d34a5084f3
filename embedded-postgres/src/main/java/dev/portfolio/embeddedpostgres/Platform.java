package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What decides which binaries run here.
 *
 * @param name system and instruction set, as part of a folder's name
 * @param debianArchitecture the name of the architecture in a package archive
 * @param instructionSet the compiler's name for what this processor can do; null is the compiler's own choice
 * @param binaries PostgreSQL's archive on the classpath
 */
record Platform(
        String name, String debianArchitecture, @Nullable String instructionSet, URL binaries) {

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String system, String architecture) {
        if (!system.toLowerCase(Locale.ROOT).equals("linux")) {
            throw new EmbeddedPostgresUnavailable("it is prepared for Linux only, and this is " + system + ".");
        }
        return switch (architecture) {
            case "amd64", "x86_64" -> intel();
            case "aarch64", "arm64" ->
                new Platform("linux-arm64", "arm64", null, binaries("/postgres-linux-arm_64.txz", architecture));
            default -> throw noBinaries(architecture);
        };
    }

    private static Platform intel() {
        String level = InstructionSet.ofThisProcessor();
        return new Platform("linux-" + level, "amd64", level, binaries("/postgres-linux-x86_64.txz", "amd64"));
    }

    private static URL binaries(String resource, String architecture) {
        URL found = Platform.class.getResource(resource);
        if (found == null) {
            throw noBinaries(architecture);
        }
        return found;
    }

    private static EmbeddedPostgresUnavailable noBinaries(String architecture) {
        return new EmbeddedPostgresUnavailable(
                "the application carries no PostgreSQL for Linux on " + architecture + ".");
    }

    /** The version of the binaries on the classpath, such as 17.11.0. */
    static String postgresVersion() {
        try (var in = Platform.class.getResourceAsStream("binaries.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
