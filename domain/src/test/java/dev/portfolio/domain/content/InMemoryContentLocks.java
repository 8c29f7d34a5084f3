package dev.portfolio.domain.content;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.project.ProjectRepository;
import java.time.Instant;
import java.util.Optional;

/** Locks in memory, where one transaction runs at a time: to look is enough. */
public final class InMemoryContentLocks implements ContentLocks {

    private final PostRepository posts;
    private final ProjectRepository projects;
    private final CertificationRepository certifications;

    public InMemoryContentLocks(
            PostRepository posts, ProjectRepository projects, CertificationRepository certifications) {
        this.posts = posts;
        this.projects = projects;
        this.certifications = certifications;
    }

    @Override
    public boolean hold(ContentRef item, Instant updatedAt) {
        return timestamps(item)
                .filter(present -> present.updatedAt().equals(updatedAt))
                .isPresent();
    }

    private Optional<Timestamps> timestamps(ContentRef item) {
        return switch (item.type()) {
            case POST -> posts.find(item.id(), Visibility.EVERYTHING).map(Post::timestamps);
            case PROJECT -> projects.find(item.id(), Visibility.EVERYTHING).map(Project::timestamps);
            case CERTIFICATION ->
                certifications.find(item.id(), Visibility.EVERYTHING).map(Certification::timestamps);
        };
    }
}
