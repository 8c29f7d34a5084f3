package dev.portfolio.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.persistence.Pooler;
import dev.portfolio.web.body.BodyLimit;
import dev.portfolio.web.feed.PublicSite;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioSettingsTest {

    @Test
    void whatIsNotSetHasTheDocumentedDefault() {
        PortfolioSettings settings = settings(Map.of());

        assertThat(settings.home()).isEqualTo(Path.of(".portfolio").toAbsolutePath());
        assertThat(settings.databaseUrl()).isEmpty();
        assertThat(settings.databasePort()).isEqualTo(5433);
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.management()).isEmpty();
        assertThat(settings.embedding().endpoint()).isEmpty();
        assertThat(settings.site()).isEqualTo(PublicSite.DEFAULT);
        assertThat(settings.bodyLimit()).isEqualTo(new BodyLimit(16 * 1024 * 1024));
        assertThat(settings.pool())
                .isEqualTo(new PoolSettings(10, 20, true, Duration.ofHours(1), Duration.ofSeconds(30), Pooler.DETECT));
    }

    @Test
    void theSiteIsWhereItSays() {
        PublicSite site = settings(Map.of(
                        "PUBLIC_URL", "https://example.org/me/",
                        "SITE_TITLE", "Me & you",
                        "POST_PATH", "/blog/{slug}/",
                        "PROJECT_PATH", "/work?p={slug}"))
                .site();

        assertThat(site)
                .isEqualTo(new PublicSite(
                        Optional.of("https://example.org/me"), "Me & you", "/blog/{slug}/", "/work?p={slug}"));
    }

    @Test
    void aBlankValueCountsAsNone() {
        assertThat(settings(Map.of("PORT", " ", "DATABASE_URL", "")).port()).isEqualTo(8080);
    }

    @Test
    void metricsAreForThisMachineUnlessAnotherAddressIsNamed() {
        assertThat(settings(Map.of("MANAGEMENT_PORT", "9090")).management())
                .contains(new ManagementSettings("127.0.0.1", 9090));
        assertThat(settings(Map.of("MANAGEMENT_PORT", "9090", "MANAGEMENT_HOST", "10.0.0.7"))
                        .management())
                .contains(new ManagementSettings("10.0.0.7", 9090));
    }

    @Test
    void aReplicaMayBeTenSecondsBehindUnlessSaidOtherwise() {
        Map<String, String> urls =
                Map.of("DATABASE_URL", "postgresql://me@a/name", "DATABASE_READ_URL", "postgresql://me@b/name");

        assertThat(settings(urls).replica())
                .contains(new ReplicaUrl(DatabaseUrl.parse("postgresql://me@b/name"), Duration.ofSeconds(10)));
    }

    @Test
    void aReplicaNeedsTheServerThatItFollows() {
        assertThatThrownBy(() -> settings(Map.of("DATABASE_READ_URL", "postgresql://me@b/name")))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContaining("DATABASE_READ_URL")
                .hasMessageContaining("DATABASE_URL");
        assertThatThrownBy(() -> settings(Map.of("DATABASE_READ_URL", "mysql://me@b/name")))
                .hasMessageStartingWith("DATABASE_READ_URL has the scheme 'mysql'");
    }

    @Test
    void anEmbeddingEndpointNeedsAModel() {
        assertThatThrownBy(() -> settings(Map.of("EMBED_BASE_URL", "http://localhost:11434/v1")))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContaining("EMBED_MODEL is missing");
    }

    @Test
    void anEmbeddingKeyIsNeverShown() {
        PortfolioSettings settings = settings(Map.of(
                "EMBED_BASE_URL", "http://localhost:11434/v1", "EMBED_MODEL", "bge-base", "EMBED_API_KEY", "k3y"));

        assertThat(settings.embedding().endpoint()).isPresent();
        assertThat(settings.toString()).doesNotContain("k3y");
    }

    @Test
    void aPoolerMayHaveAWayAroundIt() {
        PortfolioSettings settings = settings(Map.of(
                "DATABASE_URL", "postgresql://me:s3cret@bouncer:6432/name",
                "DATABASE_DIRECT_URL", "postgresql://me:s3cret@host/name",
                "DB_POOLER", "transaction-prepared"));

        assertThat(settings.directUrl().map(DatabaseUrl::jdbcUrl)).contains("jdbc:postgresql://host:5432/name");
        assertThat(settings.pool().pooler()).isEqualTo(Pooler.TRANSACTION_PREPARED);
    }

    @Test
    void aWayAroundNothingIsRefused() {
        assertThatThrownBy(() -> settings(Map.of("DATABASE_DIRECT_URL", "postgresql://me:s3cret@host/name")))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContaining("DATABASE_URL is not set")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aBadWayAroundIsToldByItsName() {
        assertThatThrownBy(() -> settings(Map.of(
                        "DATABASE_URL", "postgresql://me:s3cret@bouncer:6432/name",
                        "DATABASE_DIRECT_URL", "mysql://me:s3cret@host/name")))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContaining("DATABASE_DIRECT_URL has the scheme 'mysql'")
                .hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, 70000, from 0 to 65535",
        "PORT, eighty, from 0 to 65535",
        "DB_PORT, 0, from 1 to 65535",
        "MANAGEMENT_PORT, high, from 0 to 65535",
        "MAX_BODY_MB, 0, from 1 to 100",
        "PUBLIC_URL, example.org, https://example.org",
        "PUBLIC_URL, https://example.org?a=b, https://example.org",
        "PUBLIC_URL, ftp://example.org, https://example.org",
        "POST_PATH, /posts, /blog/{slug}",
        "PROJECT_PATH, {slug}, /blog/{slug}",
        "PROJECT_PATH, /<{slug}>, /blog/{slug}",
        "DB_POOL_SIZE, -1, from 1 to 1000",
        "DB_POOL_PRE_PING, maybe, true or false",
        "DB_POOLER, session, 'one of detect, none, transaction, transaction-prepared'",
    })
    void aValueThatCannotBeUsedIsNamedWithWhatWouldBeRight(String name, String value, String right) {
        assertThatThrownBy(() -> settings(Map.of(name, value)))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageContaining(name + " is '" + value + "'")
                .hasMessageContaining(right);
    }

    private static PortfolioSettings settings(Map<String, String> values) {
        return PortfolioSettings.from(Environment.of(values::get));
    }
}
