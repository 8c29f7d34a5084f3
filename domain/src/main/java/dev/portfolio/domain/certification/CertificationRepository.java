package dev.portfolio.domain.certification;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import java.util.Optional;

/** Keeps certifications. They are always public, so {@link Visibility#DRAFTS} sees none. */
public interface CertificationRepository {

    /** The certification with this id, if there is one that this visibility sees. */
    Optional<Certification> find(ContentId id, Visibility visibility);

    /** The certification of this name by this issuer, the first made where there are several. */
    Optional<Certification> find(String name, String issuer, Visibility visibility);

    /** One page of the certifications that match. */
    Page<Certification> page(CertificationFilter filter, PageRequest<CertificationSort> request, Visibility visibility);

    /** Adds the certification, or replaces the one with its id. */
    void save(Certification certification);

    /** Removes the certification with this id, if there is one. */
    void delete(ContentId id);
}
