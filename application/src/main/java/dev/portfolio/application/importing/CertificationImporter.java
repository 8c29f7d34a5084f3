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

    PlannedFile plan(String path, CertificationDraft draft, CertificationClaims claims, boolean dryRun) {
        Instant now = clock.instant();
        Certification made = item(draft, ids.next(), Timestamps.createdAt(now));
        claims.claim(made, path);
        Optional<Certification> before = store.transactions()
                .reading(() -> certifications.find(made.name(), made.issuer(), Visibility.EVERYTHING));
        if (before.isEmpty()) {
            return planned(report(path, ImportOutcome.CREATED, made, dryRun ? null : made.id()), before, made, dryRun);
        }
        Certification old = before.get();
        if (old.equals(item(draft, old.id(), old.timestamps()))) {
            return PlannedFile.done(report(path, ImportOutcome.UNCHANGED, old, old.id()));
        }
        return planned(
                report(path, ImportOutcome.UPDATED, made, old.id()),
                before,
                item(draft, old.id(), old.timestamps().updatedAt(now)),
                dryRun);
    }

    private PlannedFile planned(
            ImportedFile report, Optional<Certification> before, Certification after, boolean dryRun) {
        if (dryRun) {
            return PlannedFile.done(report);
        }
        ScheduleDecision none = new ScheduleDecision.Keep(null);
        return new PlannedFile(report, new ItemStore.Imported(before, after, report.path(), documents.of(after), none));
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
