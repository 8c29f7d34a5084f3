package dev.portfolio.architecture;

import java.util.Arrays;
import java.util.Set;

/** The modules, and which others each may use: the table of {@code docs/architecture.md}. */
enum MavenModule {
    DOMAIN("domain"),
    APPLICATION("application", DOMAIN),
    DB_CHANGELOG("db-changelog"),
    EMBEDDED_POSTGRES("embedded-postgres"),
    PERSISTENCE("adapters-persistence", DOMAIN, APPLICATION, DB_CHANGELOG),
    DESK("desk"),
    WEB("adapters-web", DOMAIN, APPLICATION, DESK),
    MCP("adapters-mcp", DOMAIN, APPLICATION),
    PAGES("adapters-pages", DOMAIN, APPLICATION),
    AI("adapters-ai", DOMAIN),
    MARKDOWN("adapters-markdown", DOMAIN),
    MEDIA("adapters-media", DOMAIN),
    SECURITY("adapters-security", DOMAIN),
    BOOTSTRAP(
            "bootstrap",
            DOMAIN,
            APPLICATION,
            DB_CHANGELOG,
            EMBEDDED_POSTGRES,
            PERSISTENCE,
            WEB,
            MCP,
            PAGES,
            AI,
            MARKDOWN,
            MEDIA,
            SECURITY);

    private final String folder;

    @SuppressWarnings("ImmutableEnumChecker") // A Set.of cannot be changed.
    private final Set<MavenModule> mayUse;

    MavenModule(String folder, MavenModule... mayUse) {
        this.folder = folder;
        this.mayUse = Set.of(mayUse);
    }

    /** Its folder in the repository. */
    String folder() {
        return folder;
    }

    /** Its package below the base package, as {@code persistence} for {@code adapters-persistence}. */
    String packageName() {
        return folder.replace("adapters-", "").replace("-", "");
    }

    String artifactId() {
        return "portfolio-" + folder;
    }

    Set<MavenModule> mayUse() {
        return mayUse;
    }

    static MavenModule ofArtifact(String artifactId) {
        return Arrays.stream(values())
                .filter(module -> module.artifactId().equals(artifactId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(artifactId + " is not in the table of modules."));
    }
}
