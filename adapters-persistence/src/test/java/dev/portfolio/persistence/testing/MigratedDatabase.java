package dev.portfolio.persistence.testing;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.dbchangelog.SchemaMigration;
import dev.portfolio.domain.account.UserLocks;
import dev.portfolio.domain.account.UserRepository;
import dev.portfolio.domain.apitoken.ApiTokenRepository;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.chat.ChatSpending;
import dev.portfolio.domain.content.ContentLocks;
import dev.portfolio.domain.content.FormerSlugs;
import dev.portfolio.domain.content.PublishedItems;
import dev.portfolio.domain.embedding.EmbeddingCoverage;
import dev.portfolio.domain.embedding.EmbeddingProfiles;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.idempotency.IdempotencyKeys;
import dev.portfolio.domain.importing.ContentSources;
import dev.portfolio.domain.media.MediaRepository;
import dev.portfolio.domain.media.MediaSources;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.revision.Revisions;
import dev.portfolio.domain.schedule.Schedules;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.tag.Tags;
import dev.portfolio.domain.transaction.CommittedStates;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.embeddedpostgres.testing.TestPostgres;
import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.persistence.PersistenceConfiguration;
import dev.portfolio.persistence.generated.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The PostgreSQL ports on one real database per JVM, empty at the beginning of each test. */
public final class MigratedDatabase implements BeforeEachCallback {

    private static final class Shared {
        private static final AnnotationConfigApplicationContext CONTEXT = start();

        private static AnnotationConfigApplicationContext start() {
            TestPostgres.Database database = TestPostgres.newDatabase();
            new SchemaMigration(new DatabaseAccess(database.jdbcUrl(), database.user(), database.password())).run();
            AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
            context.registerBean(
                    DatabaseSettings.class,
                    () -> DatabaseSettings.withDefaultPool(database.jdbcUrl(), database.user(), database.password()));
            context.register(PersistenceConfiguration.class);
            context.refresh();
            return context;
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Table<?>[] tables = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.getTableType().isTable())
                .map(table -> table(name(table.getName())))
                .toArray(Table<?>[]::new);
        dsl().truncate(tables).restartIdentity().cascade().execute();
    }

    public DSLContext dsl() {
        return Shared.CONTEXT.getBean(DSLContext.class);
    }

    public HikariDataSource pool() {
        return Shared.CONTEXT.getBean(HikariDataSource.class);
    }

    public Transactions transactions() {
        return Shared.CONTEXT.getBean(Transactions.class);
    }

    public CommittedStates committedStates() {
        return Shared.CONTEXT.getBean(CommittedStates.class);
    }

    public PostRepository posts() {
        return Shared.CONTEXT.getBean(PostRepository.class);
    }

    public ProjectRepository projects() {
        return Shared.CONTEXT.getBean(ProjectRepository.class);
    }

    public CertificationRepository certifications() {
        return Shared.CONTEXT.getBean(CertificationRepository.class);
    }

    public MediaRepository media() {
        return Shared.CONTEXT.getBean(MediaRepository.class);
    }

    public MediaSources mediaSources() {
        return Shared.CONTEXT.getBean(MediaSources.class);
    }

    public UserRepository users() {
        return Shared.CONTEXT.getBean(UserRepository.class);
    }

    public UserLocks userLocks() {
        return Shared.CONTEXT.getBean(UserLocks.class);
    }

    public ApiTokenRepository apiTokens() {
        return Shared.CONTEXT.getBean(ApiTokenRepository.class);
    }

    public SearchIndex index() {
        return Shared.CONTEXT.getBean(SearchIndex.class);
    }

    public ContentSearch search() {
        return Shared.CONTEXT.getBean(ContentSearch.class);
    }

    public EmbeddingQueue queue() {
        return Shared.CONTEXT.getBean(EmbeddingQueue.class);
    }

    public EmbeddingProfiles profiles() {
        return Shared.CONTEXT.getBean(EmbeddingProfiles.class);
    }

    public EmbeddingCoverage coverage() {
        return Shared.CONTEXT.getBean(EmbeddingCoverage.class);
    }

    public ContentSources sources() {
        return Shared.CONTEXT.getBean(ContentSources.class);
    }

    public ContentLocks locks() {
        return Shared.CONTEXT.getBean(ContentLocks.class);
    }

    public IdempotencyKeys idempotencyKeys() {
        return Shared.CONTEXT.getBean(IdempotencyKeys.class);
    }

    public ChatSpending chatSpending() {
        return Shared.CONTEXT.getBean(ChatSpending.class);
    }

    public PublishedItems publishedItems() {
        return Shared.CONTEXT.getBean(PublishedItems.class);
    }

    public Revisions revisions() {
        return Shared.CONTEXT.getBean(Revisions.class);
    }

    public Schedules schedules() {
        return Shared.CONTEXT.getBean(Schedules.class);
    }

    public Tags tags() {
        return Shared.CONTEXT.getBean(Tags.class);
    }

    public FormerSlugs formerSlugs() {
        return Shared.CONTEXT.getBean(FormerSlugs.class);
    }
}
