package dev.portfolio.persistence.certification;

import static dev.portfolio.persistence.generated.Tables.CERTIFICATIONS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.certification.CertificationFilter;
import dev.portfolio.domain.certification.CertificationRepository;
import dev.portfolio.domain.certification.CertificationSort;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.persistence.column.SoundRows;
import dev.portfolio.persistence.page.KeysetQuery;
import dev.portfolio.persistence.page.SortColumns;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Certifications in the table {@code certifications}. */
public final class JooqCertificationRepository implements CertificationRepository {

    private static final LocalDate OLDEST = LocalDate.of(1, 1, 1);

    private static final List<Field<?>> FIELDS = List.of(
            CERTIFICATIONS.ID,
            CERTIFICATIONS.NAME,
            CERTIFICATIONS.ISSUER,
            CERTIFICATIONS.CREDENTIAL_URL,
            CERTIFICATIONS.BADGE_URL,
            CERTIFICATIONS.DESCRIPTION,
            CERTIFICATIONS.ISSUED_AT,
            CERTIFICATIONS.CREATED_AT,
            CERTIFICATIONS.UPDATED_AT);

    private final DSLContext dsl;

    public JooqCertificationRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Certification> find(ContentId id, Visibility visibility) {
        return first(CERTIFICATIONS.ID.eq(id), visibility);
    }

    @Override
    public Optional<Certification> find(String name, String issuer, Visibility visibility) {
        return first(CERTIFICATIONS.NAME.eq(name).and(CERTIFICATIONS.ISSUER.eq(issuer)), visibility);
    }

    private Optional<Certification> first(Condition which, Visibility visibility) {
        return dsl.select(FIELDS)
                .from(CERTIFICATIONS)
                .where(which)
                .and(visible(visibility))
                .orderBy(CERTIFICATIONS.CREATED_AT, CERTIFICATIONS.ID)
                .limit(inline(1))
                .fetchOptional(SoundRows.orFault("certification", JooqCertificationRepository::certification));
    }

    @Override
    public Page<Certification> page(
            CertificationFilter filter, PageRequest<CertificationSort> request, Visibility visibility) {
        Condition condition = visible(visibility)
                .and(
                        filter.nameContains() == null
                                ? noCondition()
                                : CERTIFICATIONS.NAME.containsIgnoreCase(filter.nameContains()));
        return new KeysetQuery<>(CERTIFICATIONS, sortColumn(request.sort().field()), CERTIFICATIONS.ID, condition)
                .fetch(
                        dsl,
                        FIELDS,
                        request,
                        SoundRows.orFault("certification", JooqCertificationRepository::certification));
    }

    @Override
    public void save(Certification certification) {
        dsl.insertInto(CERTIFICATIONS)
                .set(CERTIFICATIONS.ID, certification.id())
                .set(CERTIFICATIONS.NAME, certification.name())
                .set(CERTIFICATIONS.ISSUER, certification.issuer())
                .set(CERTIFICATIONS.CREDENTIAL_URL, certification.credentialUrl())
                .set(CERTIFICATIONS.BADGE_URL, certification.badgeUrl())
                .set(CERTIFICATIONS.DESCRIPTION, certification.description())
                .set(CERTIFICATIONS.ISSUED_AT, certification.issuedAt())
                .set(CERTIFICATIONS.CREATED_AT, certification.timestamps().createdAt())
                .set(CERTIFICATIONS.UPDATED_AT, certification.timestamps().updatedAt())
                .onConflict(CERTIFICATIONS.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    @Override
    public void delete(ContentId id) {
        dsl.deleteFrom(CERTIFICATIONS).where(CERTIFICATIONS.ID.eq(id)).execute();
    }

    private static Certification certification(Record row) {
        return new Certification(
                row.get(CERTIFICATIONS.ID),
                row.get(CERTIFICATIONS.NAME),
                row.get(CERTIFICATIONS.ISSUER),
                row.get(CERTIFICATIONS.CREDENTIAL_URL),
                row.get(CERTIFICATIONS.BADGE_URL),
                row.get(CERTIFICATIONS.DESCRIPTION),
                row.get(CERTIFICATIONS.ISSUED_AT),
                new Timestamps(row.get(CERTIFICATIONS.CREATED_AT), row.get(CERTIFICATIONS.UPDATED_AT)));
    }

    private static Condition visible(Visibility visibility) {
        return visibility == Visibility.DRAFTS ? falseCondition() : noCondition();
    }

    private static Field<?> sortColumn(CertificationSort sort) {
        return switch (sort) {
            case ISSUED_AT -> coalesce(CERTIFICATIONS.ISSUED_AT, inline(OLDEST));
            case CREATED_AT -> CERTIFICATIONS.CREATED_AT;
            case UPDATED_AT -> CERTIFICATIONS.UPDATED_AT;
            case NAME -> SortColumns.text(CERTIFICATIONS.NAME);
        };
    }
}
