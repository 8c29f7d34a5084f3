package dev.portfolio.bootstrap.settings;

import dev.portfolio.domain.revision.RevisionsKept;
import dev.portfolio.pages.site.Site;
import dev.portfolio.web.body.BodyLimit;
import dev.portfolio.web.feed.PublicSite;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a person can set; the README has the table.
 *
 * @param home where data is kept
 * @param databaseUrl given, no embedded server is started
 * @param directUrl the same database without the pooler between, for what needs a session of its own
 * @param replica given, public reads go there
 * @param databasePort of the embedded server
 * @param host the address the HTTP server listens on
 * @param port the port the HTTP server listens on; 0 takes any free one
 * @param management where the metrics are served; absent, they are served nowhere
 * @param site that shows the content to people
 * @param pages whose pages are served; empty serves none
 * @param revisionsKept how many revisions of an item are kept
 * @param bodyLimit how large the body of a request may be
 */
public record PortfolioSettings(
        Path home,
        Optional<DatabaseUrl> databaseUrl,
        Optional<DatabaseUrl> directUrl,
        Optional<ReplicaUrl> replica,
        int databasePort,
        PoolSettings pool,
        String host,
        int port,
        Optional<ManagementSettings> management,
        EmbeddingSettings embedding,
        PublicSite site,
        Optional<Site> pages,
        BodyLimit bodyLimit,
        SessionSettings sessions,
        HttpSettings http,
        ChatSettings chat,
        MediaSettings media,
        RevisionsKept revisionsKept) {

    private static final int MEGABYTE = 1024 * 1024;

    private static final String DIRECT_URL = "DATABASE_DIRECT_URL";

    /** {@link SettingInvalid} for the first value that cannot be used. */
    public static PortfolioSettings from(Environment environment) {
        SiteFile siteFile = SiteFile.from(environment);
        PublicSite site = SiteSettings.from(environment, siteFile);
        Path home = Path.of(environment.text("PORTFOLIO_HOME").orElse(".portfolio"))
                .toAbsolutePath()
                .normalize();
        return new PortfolioSettings(
                home,
                environment.text("DATABASE_URL").map(DatabaseUrl::parse),
                directUrl(environment),
                ReplicaUrl.from(environment),
                environment.number("DB_PORT", 5433, 1, 65_535),
                PoolSettings.from(environment),
                environment.text("HOST").orElse("127.0.0.1"),
                environment.number("PORT", 8080, 0, 65_535),
                ManagementSettings.from(environment),
                EmbeddingSettings.from(environment),
                site,
                PageSettings.from(environment, siteFile, site),
                new BodyLimit(
                        environment.number("MAX_BODY_MB", BodyLimit.DEFAULT.bytes() / MEGABYTE, 1, 100) * MEGABYTE),
                SessionSettings.from(environment),
                HttpSettings.from(environment),
                ChatSettings.from(environment),
                MediaSettings.from(environment, home),
                new RevisionsKept(environment.number("REVISIONS_KEPT", RevisionsKept.DEFAULT.count(), 1, 100_000)));
    }

    public PortfolioSettings withPort(int otherPort) {
        return with(otherPort, pages);
    }

    /** The same, with no pages for people. */
    public PortfolioSettings withoutPages() {
        return with(port, Optional.empty());
    }

    private PortfolioSettings with(int otherPort, Optional<Site> otherPages) {
        return new PortfolioSettings(
                home,
                databaseUrl,
                directUrl,
                replica,
                databasePort,
                pool,
                host,
                otherPort,
                management,
                embedding,
                site,
                otherPages,
                bodyLimit,
                sessions,
                http,
                chat,
                media,
                revisionsKept);
    }

    private static Optional<DatabaseUrl> directUrl(Environment environment) {
        Optional<String> text = environment.text(DIRECT_URL);
        if (text.isPresent() && environment.text("DATABASE_URL").isEmpty()) {
            throw new SettingInvalid(
                    DIRECT_URL,
                    "is the way around the pooler that DATABASE_URL names, and DATABASE_URL is not set. Set that as"
                            + " well, or neither.");
        }
        return text.map(url -> DatabaseUrl.parse(DIRECT_URL, url));
    }
}
