package dev.portfolio.application.certification;

import dev.portfolio.application.content.ItemEditing;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.search.SearchDocument;
import java.util.Optional;
import java.util.function.Supplier;

/** Saves and deletes certifications with all that belongs to them, each in one transaction. */
final class CertificationEditing extends ItemEditing<Certification, Certification> {

    private final CertificationWriting with;

    CertificationEditing(CertificationWriting with) {
        super(ContentType.CERTIFICATION, with.companions());
        this.with = with;
    }

    @Override
    protected <R> R reading(Supplier<R> work) {
        return with.transactions().reading(work);
    }

    @Override
    protected <R> R writing(Supplier<R> work) {
        return with.transactions().writing(work);
    }

    @Override
    protected Optional<Certification> find(ContentId id) {
        return with.certifications().find(id, Visibility.EVERYTHING);
    }

    @Override
    protected void save(Certification certification) {
        with.certifications().save(certification);
    }

    @Override
    protected void remove(ContentId id) {
        with.certifications().delete(id);
    }

    @Override
    protected SearchDocument document(Certification certification) {
        return with.documents().of(certification);
    }

    @Override
    protected Certification view(Certification certification) {
        return certification;
    }

    /** Certifications have no slugs, so none is ever taken. */
    @Override
    protected boolean isFree(Slug slug) {
        return true;
    }
}
