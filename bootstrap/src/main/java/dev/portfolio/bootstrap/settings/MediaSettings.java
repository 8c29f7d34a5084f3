package dev.portfolio.bootstrap.settings;

import dev.portfolio.domain.media.MediaLimit;
import dev.portfolio.media.MediaStoreSettings;
import dev.portfolio.web.importing.ImportLimit;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where pictures are kept, and how large what is sent may be.
 *
 * @param limit of one picture
 * @param importLimit of the body of an import
 */
public record MediaSettings(MediaStoreSettings store, MediaLimit limit, ImportLimit importLimit) {

    private static final String ENDPOINT = "MEDIA_S3_ENDPOINT";
    private static final String BUCKET = "MEDIA_S3_BUCKET";
    private static final String REGION = "MEDIA_S3_REGION";
    private static final String ACCESS_KEY = "MEDIA_S3_ACCESS_KEY";
    private static final String SECRET_KEY = "MEDIA_S3_SECRET_KEY";

    /** {@link SettingInvalid}, which never shows a key, for the first value that cannot be used. */
    static MediaSettings from(Environment environment, Path home) {
        return new MediaSettings(
                store(environment, home),
                new MediaLimit(environment.number("MEDIA_MAX_MB", MediaLimit.DEFAULT.megabytes(), 1, 100)),
                new ImportLimit(environment.number("IMPORT_MAX_MB", ImportLimit.DEFAULT.megabytes(), 1, 500)));
    }

    private static MediaStoreSettings store(Environment environment, Path home) {
        Optional<String> endpoint = environment.text(ENDPOINT);
        if (endpoint.isEmpty()) {
            for (String setting : List.of(BUCKET, REGION, ACCESS_KEY, SECRET_KEY)) {
                refuseAlone(environment, setting);
            }
            return new MediaStoreSettings.OnDisk(home.resolve("media"));
        }
        return MediaStoreSettings.inBucket(
                address(endpoint.get()),
                needed(environment, BUCKET),
                environment.text(REGION).orElse("us-east-1"),
                needed(environment, ACCESS_KEY),
                needed(environment, SECRET_KEY));
    }

    private static URI address(String text) {
        try {
            URI uri = new URI(text);
            if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Told below, with what would be right.
        }
        throw new SettingInvalid(
                ENDPOINT, "is '" + text + "'; it has to be like https://s3.eu-central-1.amazonaws.com.");
    }

    private static String needed(Environment environment, String setting) {
        return environment
                .text(setting)
                .orElseThrow(() -> new SettingInvalid(setting, "is missing; " + ENDPOINT + " needs it."));
    }

    private static void refuseAlone(Environment environment, String setting) {
        if (environment.text(setting).isPresent()) {
            throw new SettingInvalid(
                    setting, "is set, and " + ENDPOINT + " is not: the address of the store that pictures go to.");
        }
    }
}
