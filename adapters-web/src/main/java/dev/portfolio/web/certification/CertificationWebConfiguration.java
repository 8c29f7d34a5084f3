package dev.portfolio.web.certification;

import dev.portfolio.application.certification.GetCertification;
import dev.portfolio.application.certification.ListCertifications;
import dev.portfolio.web.page.Cursors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The routes of certifications. */
@Configuration(proxyBeanMethods = false)
public class CertificationWebConfiguration {

    @Bean
    CertificationController certificationController(
            ListCertifications listCertifications, GetCertification getCertification, Cursors cursors) {
        return new CertificationController(listCertifications, getCertification, cursors);
    }
}
