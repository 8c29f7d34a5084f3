package dev.portfolio.web;

import dev.portfolio.application.backup.MakeBackup;
import dev.portfolio.application.desk.CheckSlug;
import dev.portfolio.application.desk.PreviewMarkdown;
import dev.portfolio.application.tag.ListTags;
import dev.portfolio.domain.InMemoryPortfolio;
import dev.portfolio.domain.content.Markdown;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of the desk, on everything they need in memory. */
@Configuration(proxyBeanMethods = false)
class DeskUseCases {

    @Bean
    ListTags listTags(InMemoryPortfolio portfolio) {
        return new ListTags(portfolio.tags(), portfolio.transactions());
    }

    @Bean
    CheckSlug checkSlug(InMemoryPortfolio portfolio) {
        return new CheckSlug(portfolio.posts(), portfolio.projects(), portfolio.transactions());
    }

    @Bean
    PreviewMarkdown previewMarkdown(Markdown markdown) {
        return new PreviewMarkdown(markdown);
    }

    @Bean
    MakeBackup makeBackup(InMemoryPortfolio portfolio) {
        return new MakeBackup(portfolio.backups());
    }
}
