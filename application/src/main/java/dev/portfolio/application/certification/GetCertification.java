package dev.portfolio.application.certification;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.transaction.Transactions;
import java.util.Optional;

/** One certification by its id; certifications have no slug. */
public final class GetCertification {

    private final CertificationRepository certifications;
    private final Transactions transactions;

    public GetCertification(CertificationRepository certifications, Transactions transactions) {
        this.certifications = certifications;
        this.transactions = transactions;
    }

    /** Which certification, and for whom. */
    public record Query(String id, Visibility visibility) {}

    /** {@link ContentNotFound} when there is none that this visibility sees. */
    public Certification execute(Query query) {
        return SlugOrId.parse(query.id())
                .flatMap(key -> switch (key) {
                    case SlugOrId.BySlug _ -> Optional.<Certification>empty();
                    case SlugOrId.ById(var id) ->
                        transactions.reading(() -> certifications.find(id, query.visibility()));
                })
                .orElseThrow(() -> new ContentNotFound(ContentType.CERTIFICATION, query.id()));
    }
}
