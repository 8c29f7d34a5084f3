package dev.portfolio.pages.layout;

import dev.portfolio.pages.site.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page.
 *
 * @param address the canonical one, absolute
 * @param image absolute; null for none
 * @param facts a JSON document that can stand in a script element; empty for none
 * @param scripts their paths
 */
record Frame(
        Site site,
        Head head,
        String address,
        @Nullable String image,
        String facts,
        List<String> styleSheets,
        List<String> scripts,
        String icon) {

    /** The parts of the site, in the order of the navigation. */
    static final List<Section> SECTIONS = List.of(
            new Section("Posts", "/posts"),
            new Section("Projects", "/projects"),
            new Section("Certifications", "/certifications"),
            new Section("Search", "/search"),
            new Section("Ask", "/ask"));

    /** A part of the site. */
    record Section(String name, String path) {}

    List<Section> sections() {
        return SECTIONS;
    }

    boolean isIn(Section section) {
        return section.name().equals(head.section());
    }

    String title() {
        return head.title().equals(site.name()) ? site.name() : head.title() + " · " + site.name();
    }

    String description() {
        return head.description() == null || head.description().isBlank() ? site.summary() : head.description();
    }
}
