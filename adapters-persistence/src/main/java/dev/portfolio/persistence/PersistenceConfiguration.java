package dev.portfolio.persistence;

import com.zaxxer.hikari.HikariDataSource;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.embedding.EmbeddingQueue;
import dev.portfolio.domain.importing.ContentSources;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.SearchIndex;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.persistence.certification.JooqCertificationRepository;
import dev.portfolio.persistence.embedding.JooqEmbeddingQueue;
import dev.portfolio.persistence.importing.JooqContentSources;
import dev.portfolio.persistence.post.JooqPostRepository;
import dev.portfolio.persistence.project.JooqProjectRepository;
import dev.portfolio.persistence.search.JooqContentSearch;
import dev.portfolio.persistence.search.JooqSearchIndex;
import dev.portfolio.persistence.transaction.LimitedTransactions;
import dev.portfolio.persistence.transaction.PooledTransactions;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

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
    Transactions transactions(HikariDataSource dataSource, Pooler pooler) {
        return new PooledTransactions(
                pooler.sharesSessions()
                        ? new LimitedTransactions(dataSource)
                        : new DataSourceTransactionManager(dataSource));
    }

    @Bean
    DSLContext dslContext(HikariDataSource dataSource) {
        return DSL.using(new DefaultConfiguration()
                .set(SQLDialect.POSTGRES)
                .set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(dataSource)))
                .set(new Settings().withRenderSchema(false).withExecuteLogging(false)));
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
    SearchIndex searchIndex(DSLContext dsl) {
        return new JooqSearchIndex(dsl);
    }

    @Bean
    ContentSearch contentSearch(DSLContext dsl) {
        return new JooqContentSearch(dsl);
    }

    @Bean
    EmbeddingQueue embeddingQueue(DSLContext dsl) {
        return new JooqEmbeddingQueue(dsl);
    }

    @Bean
    ContentSources contentSources(DSLContext dsl) {
        return new JooqContentSources(dsl);
    }
}
