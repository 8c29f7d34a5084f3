package dev.portfolio.application.importing;

import dev.portfolio.application.content.Companions;
import dev.portfolio.application.revision.RevisionHistory;
import dev.portfolio.application.search.SearchDocuments;
import dev.portfolio.application.transaction.BatchSize;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.content.ContentIds;
import dev.portfolio.domain.importing.ContentSources;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.schedule.Schedules;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;

/** How a file of each type becomes an item. */
public final class ItemImporters {

    private final Stores stores;
    private final ItemStore store;
    private final Clock clock;
    private final PostImporter posts;
    private final ProjectImporter projects;
    private final CertificationImporter certifications;

    /** What all importers save through. */
    public record Stores(
            Companions companions,
            ContentSources sources,
            Schedules schedules,
            RevisionHistory history,
            Transactions transactions) {}

    public ItemImporters(
            PostRepository posts,
            ProjectRepository projects,
            CertificationRepository certifications,
            SearchDocuments documents,
            Stores stores,
            ContentIds ids,
            Clock clock) {
        this.store = new ItemStore(stores, new ItemStore.Repositories(posts, projects, certifications), clock);
        this.stores = stores;
        this.clock = clock;
        this.posts = new PostImporter(posts, documents, store, ids, clock);
        this.projects = new ProjectImporter(projects, documents, store, ids, clock);
        this.certifications = new CertificationImporter(certifications, documents, store, ids, clock);
    }

    /** What the files of one import have taken so far. */
    record Claims(SlugClaims slugs, CertificationClaims certifications) {}

    Claims claims(FilesOfImport files) {
        return new Claims(new SlugClaims(files, stores.sources(), stores.transactions()), new CertificationClaims());
    }

    /** Saves what the importers have planned. */
    ItemStore store() {
        return store;
    }

    BatchSize batches(int most) {
        return new BatchSize(most, clock);
    }

    PostImporter posts() {
        return posts;
    }

    ProjectImporter projects() {
        return projects;
    }

    CertificationImporter certifications() {
        return certifications;
    }
}
