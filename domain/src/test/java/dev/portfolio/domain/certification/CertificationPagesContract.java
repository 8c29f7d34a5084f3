package dev.portfolio.domain.certification;

import static dev.portfolio.domain.certification.Certifications.aCertification;
import static dev.portfolio.domain.certification.Certifications.withId;
import static dev.portfolio.domain.certification.Certifications.withIssuedAt;
import static dev.portfolio.domain.certification.Certifications.withName;
import static dev.portfolio.domain.certification.Certifications.withTimestamps;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.PagesContract;
import dev.portfolio.domain.page.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lists of certifications promise. The repository is empty when a test starts. */
public abstract class CertificationPagesContract extends PagesContract<CertificationSort> {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 31);

    protected abstract CertificationRepository certifications();

    @Override
    protected List<CertificationSort> fields() {
        return List.of(CertificationSort.values());
    }

    @Override
    protected void save(ContentId id, int nth) {
        Certification certification = withName(withId(aCertification(), id), "Name " + nth);
        certifications()
                .save(withTimestamps(
                        withIssuedAt(certification, FIRST_DAY.plusDays(nth)),
                        new Timestamps(minutesLater(nth), minutesLater(nth))));
    }

    @Override
    protected String sortValue(CertificationSort field, int nth) {
        return switch (field) {
            case ISSUED_AT -> FIRST_DAY.plusDays(nth).toString();
            case CREATED_AT, UPDATED_AT -> minutesLater(nth).toString();
            case NAME -> "name " + nth;
        };
    }

    @Override
    protected Page<ContentId> pageOfAll(PageRequest<CertificationSort> request) {
        return certifications()
                .page(CertificationFilter.ALL, request, Visibility.EVERYTHING)
                .map(Certification::id);
    }

    @Test
    void areSeenByAllButThoseWhoSeeDraftsOnly() {
        Certification certification = saved(aCertification());
        PageRequest<CertificationSort> request =
                new PageRequest<>(Sort.ascending(CertificationSort.NAME), 5, null, true);
        for (Visibility visibility : List.of(Visibility.PUBLISHED, Visibility.EVERYTHING)) {
            assertThat(certifications().page(CertificationFilter.ALL, request, visibility))
                    .isEqualTo(new Page<>(List.of(certification), null, 1L));
        }
        assertThat(certifications().page(CertificationFilter.ALL, request, Visibility.DRAFTS))
                .isEqualTo(new Page<>(List.of(), null, 0L));
    }

    @Test
    void filtersByPartOfTheNameInAnyCase() {
        Certification expert = saved(withName(aCertification(), "Geprüfter EXPERTE"));
        saved(withName(aCertification(), "Beginner"));
        assertThat(list(new CertificationFilter("PRÜFTER exp"))).containsExactly(expert);
        assertThat(list(new CertificationFilter("experts"))).isEmpty();
    }

    @Test
    void takesWildcardsInTheNameFilterLiterally() {
        for (String wildcard : List.of("%", "_", "\\", "\\_", "'")) {
            Certification certification = saved(withName(aCertification(), "a" + wildcard + "b"));
            saved(withName(aCertification(), "a-=b"));
            assertThat(list(new CertificationFilter("A" + wildcard + "b")))
                    .as(wildcard)
                    .containsExactly(certification);
        }
    }

    @Test
    void oneWithoutDateOfIssueCountsAsTheOldest() {
        Certification early = saved(withIssuedAt(aCertification(), LocalDate.of(1970, 1, 1)));
        Certification undated = saved(withIssuedAt(aCertification(), null));
        Certification alsoUndated = saved(withIssuedAt(aCertification(), null));
        Certification late = saved(withIssuedAt(aCertification(), LocalDate.of(2026, 1, 1)));
        assertThat(walk(Sort.descending(CertificationSort.ISSUED_AT)))
                .containsExactly(late, early, alsoUndated, undated);
        assertThat(walk(Sort.ascending(CertificationSort.ISSUED_AT)))
                .containsExactly(undated, alsoUndated, early, late);
    }

    private Certification saved(Certification certification) {
        certifications().save(certification);
        return certification;
    }

    private List<Certification> list(CertificationFilter filter) {
        return certifications()
                .page(filter, PageRequest.first(Sort.ascending(CertificationSort.NAME), 50), Visibility.PUBLISHED)
                .items();
    }

    private List<Certification> walk(Sort<CertificationSort> sort) {
        List<Certification> all = new ArrayList<>();
        PageRequest<CertificationSort> request = PageRequest.first(sort, 1);
        Page<Certification> page;
        do {
            page = certifications().page(CertificationFilter.ALL, request, Visibility.PUBLISHED);
            all.addAll(page.items());
            assertThat(all).doesNotHaveDuplicates();
            request = request.startingAfter(page.next());
        } while (page.next() != null);
        return all;
    }
}
