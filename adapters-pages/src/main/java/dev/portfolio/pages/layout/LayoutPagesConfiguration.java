package dev.portfolio.pages.layout;

import dev.portfolio.pages.asset.Assets;
import dev.portfolio.pages.site.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What all pages have in common. */
@Configuration(proxyBeanMethods = false)
public class LayoutPagesConfiguration {

    @Bean
    Layout layout(Site site, Assets assets, JsonMapper json) {
        return new Layout(site, assets, json);
    }
}
