package dev.portfolio.bootstrap;

import dev.portfolio.application.answer.AskPortfolio;
import dev.portfolio.application.certification.GetCertification;
import dev.portfolio.application.certification.ListCertifications;
import dev.portfolio.application.post.GetPost;
import dev.portfolio.application.post.ListPosts;
import dev.portfolio.application.project.GetProject;
import dev.portfolio.application.project.ListProjects;
import dev.portfolio.application.search.SearchContent;
import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.mcp.ItemAddresses;
import dev.portfolio.mcp.PortfolioTools;
import dev.portfolio.web.feed.PublicSite;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases that assistants may call. */
@Configuration(proxyBeanMethods = false)
class ToolsConfiguration {

    @Bean
    PortfolioTools portfolioTools(
            SearchContent search,
            AskPortfolio ask,
            PortfolioTools.Readers readers,
            PortfolioTools.Lists lists,
            PortfolioSettings settings) {
        return new PortfolioTools(search, ask, readers, lists, addresses(settings.site()));
    }

    @Bean
    PortfolioTools.Readers toolReaders(GetPost posts, GetProject projects, GetCertification certifications) {
        return new PortfolioTools.Readers(posts, projects, certifications);
    }

    @Bean
    PortfolioTools.Lists toolLists(ListPosts posts, ListProjects projects, ListCertifications certifications) {
        return new PortfolioTools.Lists(posts, projects, certifications);
    }

    private static ItemAddresses addresses(PublicSite site) {
        return (type, slug) ->
                site.address().flatMap(base -> site.pathOf(type, slug).map(path -> URI.create(base + path)));
    }
}
