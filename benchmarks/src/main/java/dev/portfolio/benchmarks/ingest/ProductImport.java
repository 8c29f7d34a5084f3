package dev.portfolio.benchmarks.ingest;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.portfolio.ai.embedding.ModelCatalog;
import dev.portfolio.application.content.Companions;
import dev.portfolio.application.embedding.ChooseFirstProfile;
import dev.portfolio.application.embedding.EmbedPending;
import dev.portfolio.application.embedding.FindLiveProfiles;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.application.importing.ImportContent;
import dev.portfolio.application.importing.ImportListener;
import dev.portfolio.application.importing.ImportOutcome;
import dev.portfolio.application.importing.ImportPictures;
import dev.portfolio.application.importing.ImportReport;
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
import dev.portfolio.domain.embedding.Embedders;
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
import dev.portfolio.markdown.MarkdownConfiguration;
import dev.portfolio.media.MediaConfiguration;
import dev.portfolio.media.MediaStoreSettings;
import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.persistence.PersistenceConfiguration;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The use cases of an import, put together as the product does it. */
final class ProductImport implements AutoCloseable {

    private static final int AT_A_TIME = 1_000;

    /** Nothing is ever written there: the texts have none. */
    private static final Path NO_PICTURES = Path.of("no-pictures");

    private final AnnotationConfigApplicationContext context;
    private final Clock clock = Clock.systemUTC();
    private final Transactions transactions;
    private final Embedders embedders;

    private ProductImport(AnnotationConfigApplicationContext context, Embedders embedders) {
        this.context = context;
        this.transactions = context.getBean(Transactions.class);
        this.embedders = embedders;
    }

    static ProductImport into(DatabaseSettings database, Embedders embedders) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DatabaseSettings.class, () -> database);
        context.registerBean(MediaStoreSettings.class, () -> new MediaStoreSettings.OnDisk(NO_PICTURES));
        context.register(PersistenceConfiguration.class, MarkdownConfiguration.class, MediaConfiguration.class);
        context.refresh();
        return new ProductImport(context, embedders);
    }

    /** Takes all files in; which model embeds them is settled before. */
    void take(ContentFolder folder, ModelCatalog tokens) {
        new ChooseFirstProfile(bean(EmbeddingProfiles.class), embedders, transactions, clock).execute();
        ImportReport report = new ImportContent(folder, pictures(folder), importers(tokens))
                .execute(new ImportContent.Command(Path.of(""), false, ImportListener.SILENT));
        int created = report.counts().getOrDefault(ImportOutcome.CREATED, 0);
        if (created < report.files().size()) {
            throw new IllegalStateException("Only %d of %d files were taken: %s"
                    .formatted(
                            created,
                            report.files().size(),
                            report.files().stream()
                                    .filter(file -> file.outcome() != ImportOutcome.CREATED)
                                    .findFirst()));
        }
    }

    /** Embeds all that waits. */
    void embed() {
        ProfileModels models = new ProfileModels(
                new FindLiveProfiles(bean(EmbeddingProfiles.class), transactions), embedders, transactions, clock);
        EmbedPending embedPending =
                new EmbedPending(bean(EmbeddingQueue.class), bean(SearchIndex.class), models, transactions, clock);
        EmbedPending.Outcome outcome = embedPending.execute(new EmbedPending.Command(AT_A_TIME));
        while (!outcome.nothingToDo()) {
            if (outcome.failed() > 0) {
                throw new IllegalStateException(outcome.failed() + " items could not be embedded.");
            }
            outcome = embedPending.execute(new EmbedPending.Command(AT_A_TIME));
        }
    }

    private ImportPictures pictures(ContentFolder folder) {
        MediaWriting writing = new MediaWriting(
                bean(MediaRepository.class),
                bean(MediaStore.class),
                bean(Pictures.class),
                transactions,
                MediaLimit.DEFAULT,
                clock);
        return new ImportPictures(
                folder,
                bean(PictureReferences.class),
                new TakeImportedPicture(writing, bean(MediaSources.class)),
                writing.limit());
    }

    private ItemImporters importers(ModelCatalog tokens) {
        NoArgGenerator version7 = Generators.timeBasedEpochRandomGenerator();
        ContentIds ids = () -> new ContentId(version7.generate());
        ContentSources sources = bean(ContentSources.class);
        Schedules schedules = bean(Schedules.class);
        RevisionHistory history = new RevisionHistory(bean(Revisions.class), schedules, RevisionsKept.DEFAULT);
        Companions companions = new Companions(
                new Companions.Ports(
                        bean(ContentLocks.class),
                        bean(FormerSlugs.class),
                        bean(SearchIndex.class),
                        bean(EmbeddingQueue.class),
                        bean(EmbeddingProfiles.class),
                        sources,
                        schedules),
                history,
                clock);
        return new ItemImporters(
                bean(PostRepository.class),
                bean(ProjectRepository.class),
                bean(CertificationRepository.class),
                new SearchDocuments(bean(Markdown.class), new PassageCutter(tokens)),
                new ItemImporters.Stores(companions, sources, schedules, history, transactions),
                ids,
                clock);
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
