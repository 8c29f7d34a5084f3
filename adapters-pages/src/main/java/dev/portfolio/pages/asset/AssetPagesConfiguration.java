package dev.portfolio.pages.asset;

import dev.portfolio.pages.site.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Styles and scripts. */
@Configuration(proxyBeanMethods = false)
public class AssetPagesConfiguration {

    @Bean
    Assets assets(Site site) {
        return new Assets(site);
    }

    @Bean
    AssetController assetController(Assets assets) {
        return new AssetController(assets);
    }
}
