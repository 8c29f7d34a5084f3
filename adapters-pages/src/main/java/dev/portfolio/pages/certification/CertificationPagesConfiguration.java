package dev.portfolio.pages.certification;

import dev.portfolio.application.certification.ListCertifications;
import dev.portfolio.pages.layout.Layout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of certifications. */
@Configuration(proxyBeanMethods = false)
public class CertificationPagesConfiguration {

    @Bean
    CertificationPageController certificationPageController(ListCertifications listCertifications, Layout layout) {
        return new CertificationPageController(listCertifications, layout);
    }
}
