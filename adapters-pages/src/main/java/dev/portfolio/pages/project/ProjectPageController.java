package dev.portfolio.pages.project;

import dev.portfolio.application.project.GetProject;
import dev.portfolio.application.project.ListProjects;
import dev.portfolio.application.search.FindRelated;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.project.ProjectFilter;
import dev.portfolio.domain.project.ProjectSort;
import dev.portfolio.pages.article.Articles;
import dev.portfolio.pages.layout.Head;
import dev.portfolio.pages.layout.Layout;
import dev.portfolio.pages.layout.Places;
import dev.portfolio.pages.layout.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All projects, and each of them. */
@RestController
final class ProjectPageController {

    private static final int PROJECTS_A_PAGE = 24;
    private static final int RELATED = 4;
    private static final PageRequest<ProjectSort> IN_ORDER =
            PageRequest.first(Sort.ascending(ProjectSort.ORDER), PROJECTS_A_PAGE);

    private final ListProjects listProjects;
    private final GetProject getProject;
    private final FindRelated findRelated;
    private final Articles articles;
    private final Layout layout;

    ProjectPageController(
            ListProjects listProjects,
            GetProject getProject,
            FindRelated findRelated,
            Articles articles,
            Layout layout) {
        this.listProjects = listProjects;
        this.getProject = getProject;
        this.findRelated = findRelated;
        this.articles = articles;
        this.layout = layout;
    }

    @GetMapping(ProjectList.PATH)
    ResponseEntity<byte[]> list(@RequestParam(required = false) @Nullable String after, HttpServletRequest request) {
        ProjectList list = ProjectList.of(
                listProjects.execute(new ListProjects.Query(
                        ProjectFilter.ALL, IN_ORDER.startingAfter(Places.read(after)), Visibility.PUBLISHED)),
                layout.site(),
                after == null);
        String description = "Projects by " + layout.site().name() + ".";
        Head head = Head.of("Projects", description, Places.of(ProjectList.PATH, after), "Projects");
        return layout.page(request, head, out -> JtelistGenerated.render(out, Layout.AS_WRITTEN, list));
    }

    @GetMapping("#{site.addresses().projectRoute()}")
    ResponseEntity<byte[]> project(@PathVariable String slug, HttpServletRequest request) {
        ProjectPage page =
                ProjectPage.of(getProject.execute(new GetProject.Query(slug, Visibility.PUBLISHED)), articles);
        if (!slug.equals(page.project().slug().value())) {
            return Redirect.to(layout.site().addresses().project(page.project().slug()));
        }
        ProjectPage whole = page.followedBy(
                findRelated.execute(new FindRelated.Query(ContentType.PROJECT, slug, Visibility.PUBLISHED, RELATED)),
                layout.site());
        return layout.page(
                request, whole.head(layout.site()), out -> JteprojectGenerated.render(out, Layout.AS_WRITTEN, whole));
    }
}
