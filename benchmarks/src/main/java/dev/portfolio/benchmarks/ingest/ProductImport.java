package dev.portfolio.benchmarks.ingest;

import dev.portfolio.ai.embedding.ModelCatalog;
import dev.portfolio.application.embedding.ChooseFirstProfile;
import dev.portfolio.application.embedding.EmbedPending;
import dev.portfolio.application.embedding.FindLiveProfiles;
import dev.portfolio.application.embedding.ProfileModels;
import dev.portfolio.application.importing.ImportContent;
import dev.portfolio.application.importing.ImportListener;
import dev.portfolio.application.importing.ImportOutcome;
import dev.portfolio.application.importing.ImportReport;
import dev.portfolio.domain.embedding.Embedders;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.importing.ContentFolder;
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

    /** Where pictures would be kept if the files showed any. */
    private static final Path NO_PICTURES = Path.of(System.getProperty("java.io.tmpdir"), "portfolio-bench-media");

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
        ImportReport report = new ImportParts(context, clock)
                .importing(folder, tokens)
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

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
