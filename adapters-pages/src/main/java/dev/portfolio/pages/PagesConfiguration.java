package dev.portfolio.pages;

import dev.portfolio.pages.answer.AnswerPagesConfiguration;
import dev.portfolio.pages.article.ArticlePagesConfiguration;
import dev.portfolio.pages.asset.AssetPagesConfiguration;
import dev.portfolio.pages.certification.CertificationPagesConfiguration;
import dev.portfolio.pages.crawler.CrawlerPagesConfiguration;
import dev.portfolio.pages.error.ErrorPagesConfiguration;
import dev.portfolio.pages.home.HomePagesConfiguration;
import dev.portfolio.pages.layout.LayoutPagesConfiguration;
import dev.portfolio.pages.post.PostPagesConfiguration;
import dev.portfolio.pages.project.ProjectPagesConfiguration;
import dev.portfolio.pages.search.SearchPagesConfiguration;
import dev.portfolio.pages.tag.TagPagesConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * All pages, for a Spring Boot application with auto-configuration. It needs the use cases that it calls, a {@link
 * dev.portfolio.pages.site.Site} and {@link PageLimits} as beans.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    AssetPagesConfiguration.class,
    LayoutPagesConfiguration.class,
    ArticlePagesConfiguration.class,
    HomePagesConfiguration.class,
    PostPagesConfiguration.class,
    ProjectPagesConfiguration.class,
    CertificationPagesConfiguration.class,
    TagPagesConfiguration.class,
    SearchPagesConfiguration.class,
    AnswerPagesConfiguration.class,
    CrawlerPagesConfiguration.class,
    ErrorPagesConfiguration.class
})
public class PagesConfiguration {}
