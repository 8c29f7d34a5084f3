package dev.portfolio.web.certification;

import dev.portfolio.application.certification.CreateCertification;
import dev.portfolio.application.certification.DeleteCertification;
import dev.portfolio.application.certification.GetCertification;
import dev.portfolio.application.certification.ListCertifications;
import dev.portfolio.application.certification.PatchCertification;
import dev.portfolio.application.certification.ReplaceCertification;
import dev.portfolio.web.condition.ItemTags;
import dev.portfolio.web.idempotency.Creations;
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

    @Bean
    CertificationWriteController certificationWriteController(
            CreateCertification createCertification,
            ReplaceCertification replaceCertification,
            PatchCertification patchCertification,
            DeleteCertification deleteCertification,
            Creations creations,
            ItemTags tags) {
        return new CertificationWriteController(
                createCertification, replaceCertification, patchCertification, deleteCertification, creations, tags);
    }
}
