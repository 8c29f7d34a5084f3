package dev.portfolio.domain.certification;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.InMemoryMatching;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.InMemoryPaging;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.transaction.InMemoryTable;
import dev.portfolio.domain.transaction.InMemoryTransactions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Certifications in memory. */
public final class InMemoryCertificationRepository implements CertificationRepository {

    private static final LocalDate OLDEST = LocalDate.of(1, 1, 1);
    private static final InMemoryPaging<Certification, CertificationSort> PAGING =
            new InMemoryPaging<>(Certification::id, InMemoryCertificationRepository::sortValue);
    private static final Comparator<Certification> FIRST_MADE = Comparator.comparing(
                    (Certification certification) -> createdAt(certification))
            .thenComparing(Certification::id);

    private final InMemoryTable<ContentId, Certification> certifications;

    public InMemoryCertificationRepository(InMemoryTransactions transactions) {
        this.certifications = new InMemoryTable<>(transactions);
    }

    @Override
    public Optional<Certification> find(ContentId id, Visibility visibility) {
        return certifications.read(rows -> visible(rows.values(), visibility)
                .filter(certification -> certification.id().equals(id))
                .findFirst());
    }

    @Override
    public Optional<Certification> find(String name, String issuer, Visibility visibility) {
        return certifications.read(rows -> visible(rows.values(), visibility)
                .filter(certification -> certification.name().equals(name)
                        && certification.issuer().equals(issuer))
                .min(FIRST_MADE));
    }

    @Override
    public Page<Certification> page(
            CertificationFilter filter, PageRequest<CertificationSort> request, Visibility visibility) {
        return certifications.read(rows -> PAGING.page(
                visible(rows.values(), visibility)
                        .filter(one -> InMemoryMatching.contains(one.name(), filter.nameContains())),
                request));
    }

    @Override
    public void save(Certification certification) {
        certifications.write(rows -> rows.put(certification.id(), certification));
    }

    @Override
    public void delete(ContentId id) {
        certifications.write(rows -> rows.remove(id));
    }

    private static Stream<Certification> visible(Collection<Certification> all, Visibility visibility) {
        return switch (visibility) {
            case PUBLISHED, EVERYTHING -> all.stream();
            case DRAFTS -> Stream.empty();
        };
    }

    private static Instant createdAt(Certification certification) {
        return certification.timestamps().createdAt();
    }

    private static String sortValue(Certification certification, CertificationSort field) {
        return switch (field) {
            case ISSUED_AT ->
                Objects.requireNonNullElse(certification.issuedAt(), OLDEST).toString();
            case CREATED_AT -> createdAt(certification).toString();
            case UPDATED_AT -> certification.timestamps().updatedAt().toString();
            case NAME -> InMemoryMatching.lowerCase(certification.name());
        };
    }
}
