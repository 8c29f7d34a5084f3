package dev.portfolio.application.importing;

import static dev.portfolio.application.importing.Drafts.certification;
import static dev.portfolio.domain.content.SampleContent.NOW;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.search.SearchMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ImportCertificationsTest {

    private final Imports imports = new Imports();

    @Test
    void aNewFileBecomesACertificationThatIsFoundAtOnce() {
        imports.folder().with("a.yaml", certification("Java", "Institute"));
        ImportedFile file = imports.report().files().getFirst();
        Certification certification = found("Java", "Institute").orElseThrow();
        assertThat(file)
                .isEqualTo(new ImportedFile(
                        "a.yaml",
                        ImportOutcome.CREATED,
                        certification.ref(),
                        "certification",
                        null,
                        "Java",
                        null,
                        null));
        assertThat(certification)
                .isEqualTo(new Certification(
                        certification.id(),
                        "Java",
                        "Institute",
                        "https://example.org/4711",
                        "/badges/java.png",
                        "Five hours of questions.",
                        LocalDate.of(2025, 6, 30),
                        Timestamps.createdAt(NOW)));
        assertThat(imports.useCases().found(SearchMode.KEYWORD, "institute")).containsExactly("Java");
    }

    @Test
    void itIsKnownAgainByItsNameAndIssuerWhereverItsFileIs() {
        imports.folder().with("a.yaml", certification("Java", "Institute"));
        imports.run();
        Certification before = found("Java", "Institute").orElseThrow();
        imports.useCases().clock().forward(Duration.ofMinutes(1));
        imports.folder().without("a.yaml").with("b.yaml", certification("Java", "Institute"));
        assertThat(imports.run()).containsExactly("b.yaml unchanged");
        imports.folder().with("b.yaml", certification("Java", "Institute", "Six hours."));
        assertThat(imports.run()).containsExactly("b.yaml updated");
        Certification after = found("Java", "Institute").orElseThrow();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.description()).isEqualTo("Six hours.");
        assertThat(after.timestamps()).isEqualTo(new Timestamps(NOW, minutesLater(1)));
        assertThat(imports.useCases().found(SearchMode.KEYWORD, "six")).containsExactly("Java");
    }

    @Test
    void theSameNameByAnotherIssuerIsAnotherCertification() {
        imports.folder()
                .with("a.yaml", certification("Java", "Institute"))
                .with("b.yaml", certification("Java", "Academy"))
                .with("c.yaml", certification("java", "Institute"));
        assertThat(imports.run()).containsExactly("a.yaml created", "b.yaml created", "c.yaml created");
    }

    @Test
    void ofTwoFilesWithTheSameCertificationTheSecondFailsAndNamesTheFirst() {
        imports.folder()
                .with("a.yaml", certification("Java", "Institute", "First."))
                .with("b.yaml", certification("Java", "Institute", "Second."));
        assertThat(imports.dryRun()).containsExactly("a.yaml created", "b.yaml failed");
        ImportReport report = imports.report();
        assertThat(report.files().get(1))
                .isEqualTo(new ImportedFile(
                        "b.yaml",
                        ImportOutcome.FAILED,
                        null,
                        "certification",
                        null,
                        "Java",
                        null,
                        "name: 'Java' by 'Institute' is taken by a.yaml; give one of them another name or issuer"));
        assertThat(found("Java", "Institute").map(Certification::description)).contains("First.");
        assertThat(imports.run()).containsExactly("a.yaml unchanged", "b.yaml failed");
    }

    @Test
    void whatNoDatabaseCanKeepFailsBeforeItIsLookedFor() {
        imports.folder().with("a.yaml", certification("Java\0", "Institute"));
        imports.folder().with("b.yaml", certification(" ", "Institute"));
        ImportReport report = imports.report();
        assertThat(report.files())
                .extracting(ImportedFile::reason)
                .containsExactly("name: contains a NUL character, which cannot be stored", "name: is missing or blank");
    }

    private Optional<Certification> found(String name, String issuer) {
        return imports.useCases().memory().certifications().find(name, issuer, Visibility.PUBLISHED);
    }
}
