package dev.portfolio.application.certification;

import dev.portfolio.application.content.Companions;
import dev.portfolio.application.search.SearchDocuments;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;

/** What the use cases that write certifications work with. */
public record CertificationWriting(
        CertificationRepository certifications,
        Companions companions,
        SearchDocuments documents,
        Transactions transactions,
        Clock clock) {}
