package dev.portfolio.domain.certification;

import static dev.portfolio.domain.certification.Certifications.aCertification;
import static dev.portfolio.domain.certification.Certifications.withDetails;
import static dev.portfolio.domain.certification.Certifications.withIssuedAt;
import static dev.portfolio.domain.certification.Certifications.withIssuer;
import static dev.portfolio.domain.certification.Certifications.withName;
import static dev.portfolio.domain.certification.Certifications.withTimestamps;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a repository of certifications promises, lists aside. It is empty when a test starts. */
public abstract class CertificationRepositoryContract {

    protected abstract CertificationRepository certifications();

    @Test
    void findsACertificationById() {
        Certification certification = saved(aCertification());
        saved(aCertification());
        for (Visibility visibility : List.of(Visibility.PUBLISHED, Visibility.EVERYTHING)) {
            assertThat(certifications().find(certification.id(), visibility)).contains(certification);
        }
        assertThat(certifications().find(SampleContent.newId(), Visibility.EVERYTHING))
                .isEmpty();
    }

    @Test
    void findsACertificationByNameAndIssuerTogether() {
        Certification certification = saved(withIssuer(withName(aCertification(), "Expert"), "Institute"));
        saved(withIssuer(withName(aCertification(), "Expert"), "Academy"));
        saved(withIssuer(withName(aCertification(), "Beginner"), "Institute"));
        assertThat(certifications().find("Expert", "Institute", Visibility.PUBLISHED))
                .contains(certification);
        assertThat(certifications().find("Beginner", "Academy", Visibility.PUBLISHED))
                .isEmpty();
        assertThat(certifications().find("expert", "Institute", Visibility.PUBLISHED))
                .isEmpty();
    }

    @Test
    void findsTheFirstMadeOfThoseWithTheSameNameAndIssuer() {
        saved(withTimestamps(aCertification(), new Timestamps(minutesLater(2), minutesLater(2))));
        Certification first = saved(withTimestamps(aCertification(), new Timestamps(minutesLater(1), minutesLater(9))));
        saved(withTimestamps(aCertification(), new Timestamps(minutesLater(3), minutesLater(3))));
        assertThat(certifications().find(first.name(), first.issuer(), Visibility.EVERYTHING))
                .contains(first);
    }

    @Test
    void hasNoDrafts() {
        Certification certification = saved(aCertification());
        assertThat(certifications().find(certification.id(), Visibility.DRAFTS)).isEmpty();
        assertThat(certifications().find(certification.name(), certification.issuer(), Visibility.DRAFTS))
                .isEmpty();
    }

    @Test
    void savingAgainReplacesTheCertification() {
        Certification certification = saved(aCertification());
        Certification changed = saved(withIssuedAt(
                withDetails(withIssuer(withName(certification, "Other"), "Else"), null, null, null), null));
        assertThat(certifications().find(certification.id(), Visibility.PUBLISHED))
                .contains(changed);
        assertThat(certifications()
                        .page(
                                CertificationFilter.ALL,
                                PageRequest.first(Sort.ascending(CertificationSort.NAME), 10),
                                Visibility.PUBLISHED)
                        .items())
                .containsExactly(changed);
    }

    @Test
    void keepsTextOfAnyScriptAsItIs() {
        String text = " 認定 🏅 שלום \\ ' \" % é e\u0301 \n\t ";
        Certification certification = saved(withDetails(
                withIssuer(withName(aCertification(), text), text), "https://example.org/%E8%AA%8D?q='", "/a", text));
        assertThat(certifications().find(text, text, Visibility.PUBLISHED)).contains(certification);
    }

    @Test
    void keepsWhatIsMissingAsMissingAndWhatIsEmptyAsEmpty() {
        Certification missing = saved(withIssuedAt(withDetails(aCertification(), null, null, null), null));
        Certification empty = saved(withDetails(aCertification(), null, null, ""));
        assertThat(certifications().find(missing.id(), Visibility.PUBLISHED)).contains(missing);
        assertThat(certifications().find(empty.id(), Visibility.PUBLISHED)).contains(empty);
    }

    @Test
    void keepsDatesAndMomentsExactly() {
        for (LocalDate date :
                List.of(LocalDate.of(1583, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31))) {
            Certification certification = saved(withTimestamps(
                    withIssuedAt(aCertification(), date),
                    new Timestamps(SampleContent.NOW, SampleContent.NOW.plusNanos(1_000))));
            assertThat(certifications().find(certification.id(), Visibility.PUBLISHED))
                    .contains(certification);
        }
    }

    @Test
    void whatIsDeletedIsGoneAndNothingElseIs() {
        Certification gone = saved(aCertification());
        Certification kept = saved(aCertification());
        certifications().delete(gone.id());
        certifications().delete(gone.id());
        assertThat(certifications().find(gone.id(), Visibility.EVERYTHING)).isEmpty();
        assertThat(certifications().find(kept.id(), Visibility.EVERYTHING)).contains(kept);
    }

    private Certification saved(Certification certification) {
        certifications().save(certification);
        return certification;
    }
}
