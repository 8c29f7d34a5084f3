package dev.portfolio.application.certification;

import dev.portfolio.application.content.ItemEditing;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.SlugOrId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.search.SearchDocument;
import java.util.Optional;

/** Saves and deletes certifications with all that belongs to them, each in one transaction. */
final class CertificationEditing extends ItemEditing<Certification, Certification> {

    private final CertificationWriting with;

    CertificationEditing(CertificationWriting with) {
        super(ContentType.CERTIFICATION);
        this.with = with;
    }

    /** Saves a new certification. */
    Certification add(Certification certification) {
        SearchDocument document = with.documents().of(certification);
        with.transactions().writing(() -> {
            with.certifications().save(certification);
            with.companions().saved(Optional.empty(), document);
        });
        return certification;
    }

    @Override
    protected Certification load(String id) {
        return SlugOrId.parse(id)
                .flatMap(key -> switch (key) {
                    case SlugOrId.BySlug _ -> Optional.<Certification>empty();
                    case SlugOrId.ById(var known) ->
                        with.transactions().reading(() -> with.certifications().find(known, Visibility.EVERYTHING));
                })
                .orElseThrow(() -> new ContentNotFound(ContentType.CERTIFICATION, id));
    }

    @Override
    protected Certification view(Certification certification) {
        return certification;
    }

    @Override
    protected boolean replace(Certification known, Certification changed) {
        SearchDocument document = with.documents().of(changed);
        return with.transactions().writing(() -> {
            if (!with.companions().hold(known.ref(), known.timestamps().updatedAt())) {
                return false;
            }
            with.certifications().save(changed);
            with.companions().saved(Optional.empty(), document);
            return true;
        });
    }

    @Override
    protected boolean remove(Certification known) {
        return with.transactions().writing(() -> {
            if (!with.companions().hold(known.ref(), known.timestamps().updatedAt())) {
                return false;
            }
            with.companions().deleted(known.ref());
            with.certifications().delete(known.id());
            return true;
        });
    }
}
