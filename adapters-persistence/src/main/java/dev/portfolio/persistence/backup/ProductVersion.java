package dev.portfolio.persistence.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, from what Maven puts into its jar. */
final class ProductVersion {

    private static final String FILE = "/META-INF/maven/dev.portfolio/portfolio-adapters-persistence/pom.properties";

    private ProductVersion() {}

    /** {@code development} where the program does not run from its jars. */
    static String current() {
        try (InputStream file = ProductVersion.class.getResourceAsStream(FILE)) {
            if (file == null) {
                return "development";
            }
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version", "development");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
