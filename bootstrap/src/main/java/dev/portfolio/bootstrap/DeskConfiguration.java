package dev.portfolio.bootstrap;

import dev.portfolio.application.backup.MakeBackup;
import dev.portfolio.application.desk.CheckSlug;
import dev.portfolio.application.desk.PreviewMarkdown;
import dev.portfolio.application.tag.ListTags;
import dev.portfolio.dbchangelog.DatabaseAccess;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.tag.Tags;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.persistence.backup.TemporaryBackups;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases that only the desk of a server has. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    ListTags listTags(Tags tags, Transactions transactions) {
        return new ListTags(tags, transactions);
    }

    @Bean
    CheckSlug checkSlug(PostRepository posts, ProjectRepository projects, Transactions transactions) {
        return new CheckSlug(posts, projects, transactions);
    }

    @Bean
    PreviewMarkdown previewMarkdown(Markdown markdown) {
        return new PreviewMarkdown(markdown);
    }

    @Bean
    MakeBackup makeBackup(DatabaseSettings database, Clock clock) {
        DatabaseAccess access = new DatabaseAccess(database.jdbcUrl(), database.user(), database.password());
        return new MakeBackup(new TemporaryBackups(access, clock));
    }
}
