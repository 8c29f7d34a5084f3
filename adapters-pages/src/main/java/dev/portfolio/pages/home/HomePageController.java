package dev.portfolio.pages.home;

import dev.portfolio.application.certification.ListCertifications;
import dev.portfolio.application.post.ListPosts;
import dev.portfolio.application.project.ListProjects;
import dev.portfolio.domain.certification.CertificationFilter;
import dev.portfolio.domain.certification.CertificationSort;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.domain.project.ProjectFilter;
import dev.portfolio.domain.project.ProjectSort;
import dev.portfolio.pages.certification.CertificationEntry;
import dev.portfolio.pages.layout.Layout;
import dev.portfolio.pages.post.PostEntry;
import dev.portfolio.pages.project.ProjectCard;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first page. */
@RestController
final class HomePageController {

    private static final int PROJECTS = 6;
    private static final int POSTS = 6;
    private static final int CERTIFICATIONS = 4;
    private static final ProjectFilter FEATURED = new ProjectFilter(null, null, true, null);

    private final ListProjects listProjects;
    private final ListPosts listPosts;
    private final ListCertifications listCertifications;
    private final Layout layout;

    HomePageController(
            ListProjects listProjects, ListPosts listPosts, ListCertifications listCertifications, Layout layout) {
        this.listProjects = listProjects;
        this.listPosts = listPosts;
        this.listCertifications = listCertifications;
        this.layout = layout;
    }

    @GetMapping(HomePage.PATH)
    ResponseEntity<byte[]> home(HttpServletRequest request) {
        List<ProjectCard> featured = projects(FEATURED);
        HomePage page = new HomePage(
                layout.site(), featured.isEmpty() ? projects(ProjectFilter.ALL) : featured, posts(), certifications());
        return layout.page(request, page.head(), out -> JtehomeGenerated.render(out, Layout.AS_WRITTEN, page));
    }

    private List<ProjectCard> projects(ProjectFilter filter) {
        PageRequest<ProjectSort> first = PageRequest.first(Sort.ascending(ProjectSort.ORDER), PROJECTS);
        return listProjects.execute(new ListProjects.Query(filter, first, Visibility.PUBLISHED)).items().stream()
                .map(project -> ProjectCard.of(project, layout.site().addresses()))
                .toList();
    }

    private List<PostEntry> posts() {
        PageRequest<PostSort> newest = PageRequest.first(Sort.descending(PostSort.PUBLISHED_AT), POSTS);
        return listPosts.execute(new ListPosts.Query(PostFilter.ALL, newest, Visibility.PUBLISHED)).items().stream()
                .map(post -> PostEntry.of(post, layout.site().addresses()))
                .toList();
    }

    private List<CertificationEntry> certifications() {
        PageRequest<CertificationSort> newest =
                PageRequest.first(Sort.descending(CertificationSort.ISSUED_AT), CERTIFICATIONS);
        return listCertifications
                .execute(new ListCertifications.Query(CertificationFilter.ALL, newest, Visibility.PUBLISHED))
                .items()
                .stream()
                .map(CertificationEntry::of)
                .toList();
    }
}
