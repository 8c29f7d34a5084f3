package dev.portfolio.application.importing;

import dev.portfolio.application.search.SearchDocuments;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentIds;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.importing.ContentDraft.CertificationDraft;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a file a certification; it is known again by its name and issuer. */
final class CertificationImporter {

    private final CertificationRepository certifications;
    private final SearchDocuments documents;
    private final ItemStore store;
    private final ContentIds ids;
    private final Clock clock;

    CertificationImporter(
            CertificationRepository certifications,
            SearchDocuments documents,
            ItemStore store,
            ContentIds ids,
            Clock clock) {
        this.certifications = certifications;
        this.documents = documents;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    ImportedFile take(String path, CertificationDraft draft, CertificationClaims claims, boolean dryRun) {
        Instant now = clock.instant();
        Certification made = item(draft, ids.next(), Timestamps.createdAt(now));
        claims.claim(made, path);
        Optional<Certification> before = store.transactions()
                .reading(() -> certifications.find(made.name(), made.issuer(), Visibility.EVERYTHING));
        if (before.isEmpty()) {
            save(Optional.empty(), made, path, dryRun);
            return report(path, ImportOutcome.CREATED, made, dryRun ? null : made.id());
        }
        Certification old = before.get();
        if (old.equals(item(draft, old.id(), old.timestamps()))) {
            return report(path, ImportOutcome.UNCHANGED, old, old.id());
        }
        save(before, item(draft, old.id(), old.timestamps().updatedAt(now)), path, dryRun);
        return report(path, ImportOutcome.UPDATED, made, old.id());
    }

    private void save(Optional<Certification> before, Certification certification, String path, boolean dryRun) {
        if (!dryRun) {
            store.save(
                    new ItemStore.Imported(
                            before,
                            certification,
                            () -> certifications.save(certification),
                            documents.of(certification),
                            new ScheduleDecision.Keep(null)),
                    path);
        }
    }

    private static Certification item(CertificationDraft draft, ContentId id, Timestamps timestamps) {
        return new Certification(
                id,
                draft.name(),
                draft.issuer(),
                draft.credentialUrl(),
                draft.badgeUrl(),
                draft.description(),
                draft.issuedAt(),
                timestamps);
    }

    private static ImportedFile report(String path, ImportOutcome outcome, Certification item, @Nullable ContentId id) {
        ContentRef ref = id == null ? null : new ContentRef(ContentType.CERTIFICATION, id);
        return new ImportedFile(path, outcome, ref, ContentType.CERTIFICATION.key(), null, item.name(), null, null);
    }
}
