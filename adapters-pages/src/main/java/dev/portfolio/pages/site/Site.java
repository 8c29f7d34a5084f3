package dev.portfolio.pages.site;

import java.util.List;
import java.util.Optional;

/**
 * Whose pages these are.
 *
 * @param name of the owner, or of the site
 * @param tagline a few words below the name
 * @param description a sentence for search engines and for those who share a link; without one the tagline has to do
 * @param language of the content, as in {@code en} or {@code pt-BR} (BCP 47)
 * @param links to where else the owner is
 * @param css the owner's style sheet, applied after that of the pages
 * @param addresses where the pages are
 */
public record Site(
        String name,
        Optional<String> tagline,
        Optional<String> description,
        String language,
        List<SiteLink> links,
        Optional<String> css,
        SiteAddresses addresses) {

    public static final String DEFAULT_LANGUAGE = "en";

    public Site {
        links = List.copyOf(links);
    }

    /** A site of which nothing is known but its name. */
    public static Site named(String name, SiteAddresses addresses) {
        return new Site(
                name, Optional.empty(), Optional.empty(), DEFAULT_LANGUAGE, List.of(), Optional.empty(), addresses);
    }

    /** What the site is about, in a sentence. */
    public String summary() {
        return description.or(() -> tagline).orElse("Posts and projects by " + name + ".");
    }
}
