package dev.portfolio.bootstrap.settings;

import dev.portfolio.pages.site.Site;
import dev.portfolio.pages.site.SiteAddresses;
import dev.portfolio.web.feed.PublicSite;
import java.util.Optional;

/** Reads whether there are pages, and whose they are. */
final class PageSettings {

    private PageSettings() {}

    /** Empty where they are turned off. {@link SettingInvalid} for the first value that cannot be used. */
    static Optional<Site> from(Environment environment, SiteFile file, PublicSite site) {
        if (!environment.flag("PAGES", true)) {
            return Optional.empty();
        }
        if (site.postPath().equals(site.projectPath())) {
            throw new SettingInvalid(
                    "POST_PATH and PROJECT_PATH", "are the same; posts and projects need different addresses.");
        }
        return Optional.of(new Site(
                site.title(),
                file.tagline(),
                file.description(),
                file.language().orElse(Site.DEFAULT_LANGUAGE),
                file.links(),
                file.css(),
                new SiteAddresses(site.address(), site.postPath(), site.projectPath())));
    }
}
