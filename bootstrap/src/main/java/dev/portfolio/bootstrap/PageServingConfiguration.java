package dev.portfolio.bootstrap;

import dev.portfolio.bootstrap.settings.PortfolioSettings;
import dev.portfolio.pages.PageLimits;
import dev.portfolio.pages.PagesConfiguration;
import dev.portfolio.pages.site.Site;
import dev.portfolio.web.limit.AddressLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages for people, where they are not turned off. */
@Configuration(proxyBeanMethods = false)
@Import(PagesConfiguration.class)
class PageServingConfiguration {

    @Bean
    Site site(PortfolioSettings settings) {
        return settings.pages().orElseThrow();
    }

    @Bean
    PageLimits pageLimits(AddressLimits addresses) {
        return new LimitsOfPages(addresses);
    }
}
