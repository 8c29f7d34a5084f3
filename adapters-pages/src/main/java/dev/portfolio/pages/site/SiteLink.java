package dev.portfolio.pages.site;

/**
 * Where else the owner is.
 *
 * @param name for people, as in {@code GitHub}
 * @param url absolute, or a path on this site, or {@code mailto:}
 */
public record SiteLink(String name, String url) {}
