package dev.portfolio.application.search;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.certification.CertificationFilter;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.certification.CertificationSort;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.page.SortField;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.domain.project.ProjectFilter;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.project.ProjectSort;
import dev.portfolio.domain.search.SearchDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The items of all types, drafts included, as search sees them. */
public final class AllContent {

    private final PostRepository posts;
    private final ProjectRepository projects;
    private final CertificationRepository certifications;
    private final SearchDocuments documents;

    public AllContent(
            PostRepository posts,
            ProjectRepository projects,
            CertificationRepository certifications,
            SearchDocuments documents) {
        this.posts = posts;
        this.projects = projects;
        this.certifications = certifications;
        this.documents = documents;
    }

    /** The oldest of each type first, page by page, so that what is added meanwhile comes at the end. */
    List<ContentRef> refs() {
        List<ContentRef> refs = new ArrayList<>();
        collect(
                refs,
                PostSort.CREATED_AT,
                request -> posts.page(PostFilter.ALL, request, Visibility.EVERYTHING),
                post -> new ContentRef(ContentType.POST, post.id()));
        collect(
                refs,
                ProjectSort.CREATED_AT,
                request -> projects.page(ProjectFilter.ALL, request, Visibility.EVERYTHING),
                project -> new ContentRef(ContentType.PROJECT, project.id()));
        collect(
                refs,
                CertificationSort.CREATED_AT,
                request -> certifications.page(CertificationFilter.ALL, request, Visibility.EVERYTHING),
                Certification::ref);
        return refs;
    }

    private static <T, F extends SortField> void collect(
            List<ContentRef> refs, F field, Function<PageRequest<F>, Page<T>> pages, Function<T, ContentRef> ref) {
        PageRequest<F> request = PageRequest.first(Sort.ascending(field), PageRequest.MAX_LIMIT);
        while (true) {
            Page<T> page = pages.apply(request);
            page.items().stream().map(ref).forEach(refs::add);
            if (page.next() == null) {
                return;
            }
            request = request.startingAfter(page.next());
        }
    }

    /** How the item looks now; empty when it is gone. */
    Optional<SearchDocument> document(ContentRef ref) {
        return switch (ref.type()) {
            case POST -> posts.find(ref.id(), Visibility.EVERYTHING).map(documents::of);
            case PROJECT -> projects.find(ref.id(), Visibility.EVERYTHING).map(documents::of);
            case CERTIFICATION ->
                certifications.find(ref.id(), Visibility.EVERYTHING).map(documents::of);
        };
    }
}
