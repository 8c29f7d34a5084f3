package dev.portfolio.persistence;

import com.zaxxer.hikari.HikariDataSource;
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
import dev.portfolio.domain.transaction.ReplicaReads;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.persistence.account.JooqUserLocks;
import dev.portfolio.persistence.account.JooqUserRepository;
import dev.portfolio.persistence.apitoken.JooqApiTokenRepository;
import dev.portfolio.persistence.certification.JooqCertificationRepository;
import dev.portfolio.persistence.chat.JooqChatSpending;
import dev.portfolio.persistence.content.JooqContentLocks;
import dev.portfolio.persistence.content.JooqFormerSlugs;
import dev.portfolio.persistence.content.JooqPublishedItems;
import dev.portfolio.persistence.embedding.JooqEmbeddingProfiles;
import dev.portfolio.persistence.embedding.JooqEmbeddingQueue;
import dev.portfolio.persistence.idempotency.JooqIdempotencyKeys;
import dev.portfolio.persistence.importing.JooqContentSources;
import dev.portfolio.persistence.media.JooqMediaRepository;
import dev.portfolio.persistence.media.JooqMediaSources;
import dev.portfolio.persistence.post.JooqPostRepository;
import dev.portfolio.persistence.project.JooqProjectRepository;
import dev.portfolio.persistence.revision.JooqRevisions;
import dev.portfolio.persistence.schedule.JooqSchedules;
import dev.portfolio.persistence.search.JooqContentSearch;
import dev.portfolio.persistence.search.JooqEmbeddingCoverage;
import dev.portfolio.persistence.search.JooqSearchIndex;
import dev.portfolio.persistence.tag.JooqTags;
import dev.portfolio.persistence.transaction.HeldConnections;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The ports on PostgreSQL. Needs a {@link DatabaseSettings} bean, and the schema in place. */
@Configuration(proxyBeanMethods = false)
public class PersistenceConfiguration {

    @Bean
    Pooler pooler(DatabaseSettings settings) {
        return PoolerDetection.of(settings);
    }

    @Bean
    HikariDataSource dataSource(DatabaseSettings settings, Pooler pooler) {
        return ConnectionPool.open(settings, pooler);
    }

    @Bean
    Replicas replicas(DatabaseSettings settings, Pooler pooler) {
        return Replicas.of(settings, pooler);
    }

    @Bean
    HeldConnections heldConnections() {
        return new HeldConnections();
    }

    @Bean
    Routes routes(HikariDataSource dataSource, Replicas replicas, Pooler pooler, HeldConnections held) {
        return Routes.of(dataSource, replicas, pooler, held);
    }

    @Bean
    Transactions transactions(Routes routes) {
        return routes.transactions();
    }

    @Bean
    ReplicaReads replicaReads(Routes routes) {
        return routes.replicaReads();
    }

    /** Lazily, for commands never ask. */
    @Bean
    @Lazy
    CommittedStates committedStates(DatabaseSettings settings, Pooler pooler) {
        return CommittedStatesOfServer.of(settings, pooler);
    }

    @Bean
    DSLContext dslContext(Routes routes) {
        return routes.dsl();
    }

    @Bean
    PostRepository posts(DSLContext dsl) {
        return new JooqPostRepository(dsl);
    }

    @Bean
    ProjectRepository projects(DSLContext dsl) {
        return new JooqProjectRepository(dsl);
    }

    @Bean
    CertificationRepository certifications(DSLContext dsl) {
        return new JooqCertificationRepository(dsl);
    }

    @Bean
    MediaRepository media(DSLContext dsl) {
        return new JooqMediaRepository(dsl);
    }

    @Bean
    MediaSources mediaSources(DSLContext dsl) {
        return new JooqMediaSources(dsl);
    }

    @Bean
    UserRepository users(DSLContext dsl) {
        return new JooqUserRepository(dsl);
    }

    @Bean
    UserLocks userLocks(DSLContext dsl) {
        return new JooqUserLocks(dsl);
    }

    @Bean
    ApiTokenRepository apiTokens(DSLContext dsl) {
        return new JooqApiTokenRepository(dsl);
    }

    @Bean
    SearchIndex searchIndex(DSLContext dsl) {
        return new JooqSearchIndex(dsl);
    }

    @Bean
    ContentSearch contentSearch(DSLContext dsl, Pooler pooler) {
        return pooler.sharesSessions()
                ? JooqContentSearch.onSharedSessions(dsl)
                : JooqContentSearch.onPreparedSessions(dsl);
    }

    @Bean
    EmbeddingQueue embeddingQueue(DSLContext dsl) {
        return new JooqEmbeddingQueue(dsl);
    }

    @Bean
    EmbeddingProfiles embeddingProfiles(DSLContext dsl) {
        return new JooqEmbeddingProfiles(dsl);
    }

    @Bean
    EmbeddingCoverage embeddingCoverage(DSLContext dsl) {
        return new JooqEmbeddingCoverage(dsl);
    }

    @Bean
    ContentSources contentSources(DSLContext dsl) {
        return new JooqContentSources(dsl);
    }

    @Bean
    ContentLocks contentLocks(DSLContext dsl) {
        return new JooqContentLocks(dsl);
    }

    @Bean
    IdempotencyKeys idempotencyKeys(DSLContext dsl) {
        return new JooqIdempotencyKeys(dsl);
    }

    @Bean
    ChatSpending chatSpending(DSLContext dsl) {
        return new JooqChatSpending(dsl);
    }

    @Bean
    Tags tags(DSLContext dsl) {
        return new JooqTags(dsl);
    }

    @Bean
    PublishedItems publishedItems(DSLContext dsl) {
        return new JooqPublishedItems(dsl);
    }

    @Bean
    Revisions revisions(DSLContext dsl) {
        return new JooqRevisions(dsl);
    }

    @Bean
    Schedules schedules(DSLContext dsl) {
        return new JooqSchedules(dsl);
    }

    @Bean
    FormerSlugs formerSlugs(DSLContext dsl) {
        return new JooqFormerSlugs(dsl);
    }
}
