package dev.portfolio.pages.home;

import dev.portfolio.pages.certification.CertificationEntry;
import dev.portfolio.pages.layout.Head;
import dev.portfolio.pages.post.PostEntry;
import dev.portfolio.pages.project.ProjectCard;
import dev.portfolio.pages.site.Site;
import dev.portfolio.pages.site.SiteLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is seen first: who it is, the projects to be shown first, the newest posts and certifications. */
record HomePage(Site site, List<ProjectCard> projects, List<PostEntry> posts, List<CertificationEntry> certifications) {

    static final String PATH = "/";

    Head head() {
        return Head.of(site.name(), site.summary(), PATH, null).about(facts());
    }

    private Map<String, Object> facts() {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("@type", "Person");
        person.put("name", site.name());
        site.tagline().ifPresent(tagline -> person.put("description", tagline));
        List<String> elsewhere = site.links().stream()
                .map(SiteLink::url)
                .filter(url -> url.startsWith("http"))
                .toList();
        if (!elsewhere.isEmpty()) {
            person.put("sameAs", elsewhere);
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("@type", "WebSite");
        facts.put("name", site.name());
        facts.put("description", site.summary());
        facts.put("inLanguage", site.language());
        facts.put("author", person);
        return facts;
    }
}
