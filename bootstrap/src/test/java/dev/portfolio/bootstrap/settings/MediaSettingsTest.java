package dev.portfolio.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.media.MediaStoreSettings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MediaSettingsTest {

    private static final Path HOME = Path.of("/srv/portfolio");

    private static MediaSettings of(Map<String, String> values) {
        return MediaSettings.from(Environment.of(values::get), HOME);
    }

    @Test
    void picturesAreOnTheDiskUnlessAStoreIsNamed() {
        assertThat(of(Map.of()).store()).isEqualTo(new MediaStoreSettings.OnDisk(HOME.resolve("media")));
        assertThat(of(Map.of()).limit().megabytes()).isEqualTo(20);
        assertThat(of(Map.of("MEDIA_MAX_MB", "5")).limit().bytes()).isEqualTo(5 * 1024 * 1024);
    }

    @Test
    void aStoreNeedsABucketAndKeysAndDoesNotTellThem() {
        Map<String, String> all = Map.of(
                "MEDIA_S3_ENDPOINT",
                "https://s3.example.org",
                "MEDIA_S3_BUCKET",
                "pictures",
                "MEDIA_S3_ACCESS_KEY",
                "access",
                "MEDIA_S3_SECRET_KEY",
                "very-secret");
        assertThat(of(all).store()).isInstanceOf(MediaStoreSettings.InBucket.class);
        assertThat(of(all).toString()).contains("pictures").doesNotContain("very-secret");
        assertThatThrownBy(() -> of(Map.of("MEDIA_S3_ENDPOINT", "https://s3.example.org")))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContaining("MEDIA_S3_BUCKET");
        assertThatThrownBy(() -> of(Map.of("MEDIA_S3_ENDPOINT", "s3.example.org")))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContaining("MEDIA_S3_ENDPOINT");
        assertThatThrownBy(() -> of(Map.of("MEDIA_S3_BUCKET", "pictures")))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContaining("MEDIA_S3_ENDPOINT");
    }
}
