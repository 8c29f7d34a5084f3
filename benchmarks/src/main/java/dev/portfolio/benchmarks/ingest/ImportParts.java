package dev.portfolio.benchmarks.ingest;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.portfolio.ai.embedding.ModelCatalog;
import dev.portfolio.application.content.Companions;
import dev.portfolio.application.importing.ImportContent;
import dev.portfolio.application.importing.ImportPictures;
import dev.portfolio.application.importing.ItemImporters;
import dev.portfolio.application.media.MediaWriting;
import dev.portfolio.application.media.TakeImportedPicture;
import dev.portfolio.application.revision.RevisionHistory;
import dev.portfolio.application.search.SearchDocuments;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentIds;
import dev.portfolio.domain.content.ContentLocks;
import dev.portfolio.domain.content.FormerSlugs;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.importing.ContentFolder;
import dev.portfolio.domain.importing.ContentSources;
import dev.portfolio.domain.importing.PictureReferences;
import dev.portfolio.domain.media.MediaLimit;
import dev.portfolio.domain.media.MediaRepository;
import dev.portfolio.domain.media.MediaSources;
import dev.portfolio.domain.media.MediaStore;
import dev.portfolio.domain.media.Pictures;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.revision.Revisions;
import dev.portfolio.domain.revision.RevisionsKept;
import dev.portfolio.domain.schedule.Schedules;
import dev.portfolio.domain.search.PassageCutter;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;
import org.springframework.context.ApplicationContext;

/** The parts of an import on these ports, put together as the product does it. */
record ImportParts(ApplicationContext ports, Clock clock) {

    ImportContent importing(ContentFolder folder, ModelCatalog tokens) {
        return new ImportContent(folder, pictures(folder), importers(tokens));
    }

    private ImportPictures pictures(ContentFolder folder) {
        MediaWriting writing = new MediaWriting(
                port(MediaRepository.class),
                port(MediaStore.class),
                port(Pictures.class),
                port(Transactions.class),
                MediaLimit.DEFAULT,
                clock);
        return new ImportPictures(
                folder,
                port(PictureReferences.class),
                new TakeImportedPicture(writing, port(MediaSources.class)),
                MediaLimit.DEFAULT);
    }

    private ItemImporters importers(ModelCatalog tokens) {
        NoArgGenerator version7 = Generators.timeBasedEpochRandomGenerator();
        ContentIds ids = () -> new ContentId(version7.generate());
        RevisionHistory history =
                new RevisionHistory(port(Revisions.class), port(Schedules.class), RevisionsKept.DEFAULT);
        return new ItemImporters(
                port(PostRepository.class),
                port(ProjectRepository.class),
                port(CertificationRepository.class),
                new SearchDocuments(port(Markdown.class), new PassageCutter(tokens)),
                new ItemImporters.Stores(
                        companions(history),
                        port(ContentSources.class),
                        port(Schedules.class),
                        history,
                        port(Transactions.class)),
                ids,
                clock);
    }

    private Companions companions(RevisionHistory history) {
        return new Companions(
                new Companions.Ports(
                        port(ContentLocks.class),
                        port(FormerSlugs.class),
                        port(SearchIndex.class),
                        port(EmbeddingQueue.class),
                        port(EmbeddingProfiles.class),
                        port(ContentSources.class),
                        port(Schedules.class)),
                history,
                clock);
    }

    private <T> T port(Class<T> type) {
        return ports.getBean(type);
    }
}
