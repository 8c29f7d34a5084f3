package dev.portfolio.web.importing;

import dev.portfolio.application.importing.ImportUpload;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The route of imports. Where there is no {@link ImportLimit}, the default holds. */
@Configuration(proxyBeanMethods = false)
public class ImportWebConfiguration {

    @Bean
    ImportController importController(ImportUpload importUpload, ObjectProvider<ImportLimit> limit) {
        return new ImportController(importUpload, limit.getIfAvailable(() -> ImportLimit.DEFAULT));
    }
}
