package dev.portfolio.pages.project;

import dev.portfolio.application.project.ProjectView;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.search.SearchResult;
import dev.portfolio.pages.article.ArticleHtml;
import dev.portfolio.pages.article.Articles;
import dev.portfolio.pages.article.RelatedLink;
import dev.portfolio.pages.layout.Head;
import dev.portfolio.pages.site.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A project, to be looked at. */
record ProjectPage(Project project, ArticleHtml article, List<RelatedLink> related) {

    static ProjectPage of(ProjectView view, Articles articles) {
        return new ProjectPage(view.project(), articles.of(view.html()), List.of());
    }

    ProjectPage followedBy(List<SearchResult> results, Site site) {
        return new ProjectPage(project, article, RelatedLink.of(results, site.addresses()));
    }

    Head head(Site site) {
        return Head.of(project.title(), project.description(), site.addresses().project(project.slug()), "Projects")
                .showing(project.imageUrl())
                .with(article.scripts())
                .about(facts(site));
    }

    private Map<String, Object> facts(Site site) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("@type", project.repoUrl() == null ? "CreativeWork" : "SoftwareSourceCode");
        facts.put("name", project.title());
        if (project.description() != null) {
            facts.put("description", project.description());
        }
        if (project.repoUrl() != null) {
            facts.put("codeRepository", project.repoUrl());
        }
        if (!project.techStack().values().isEmpty()) {
            facts.put("keywords", project.techStack().values());
        }
        facts.put("author", Map.of("@type", "Person", "name", site.name()));
        return facts;
    }
}
