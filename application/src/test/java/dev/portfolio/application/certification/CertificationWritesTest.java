package dev.portfolio.application.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.Change;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.search.SearchMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class CertificationWritesTest {

    private static final Editor EDITOR =
            new Editor(new UserId(UUID.fromString("01900000-0000-7000-8000-00000000cafe")));

    private final UseCases useCases = new UseCases();
    private final CertificationWriting with = new CertificationWriting(
            useCases.certifications(),
            useCases.companions(useCases.index()),
            useCases.documents(),
            useCases.transactions(),
            useCases.clock());

    @Test
    void aNewCertificationIsKeptAndFound() {
        Certification certification = create();
        assertThat(stored(certification)).contains(certification);
        assertThat(useCases.found(SearchMode.KEYWORD, "herons")).containsExactly("Keeper of Herons");
    }

    @Test
    void isReplacedAndPatched() {
        Certification certification = create();
        Certification replaced = new ReplaceCertification(with)
                .execute(new ReplaceCertification.Command(
                        EDITOR,
                        certification.id().toString(),
                        certification::equals,
                        new CertificationContent("Keeper of Swans", "Pond", null, null, null, null)));
        assertThat(replaced.issuedAt()).isNull();
        assertThat(useCases.found(SearchMode.KEYWORD, "herons")).isEmpty();
        Certification patched = new PatchCertification(with)
                .execute(new PatchCertification.Command(
                        EDITOR,
                        certification.id().toString(),
                        CertificationWritesTest::any,
                        new CertificationChanges(
                                Change.keep(),
                                Change.keep(),
                                Change.to(Optional.of("https://example.org/1")),
                                Change.keep(),
                                Change.keep(),
                                Change.keep())));
        assertThat(patched.name()).isEqualTo("Keeper of Swans");
        assertThat(patched.credentialUrl()).isEqualTo("https://example.org/1");
        assertThat(stored(certification)).contains(patched);
    }

    @Test
    void isDeletedIfItIsAsExpected() {
        Certification certification = create();
        DeleteCertification delete = new DeleteCertification(with);
        String id = certification.id().toString();
        assertThatThrownBy(() -> delete.execute(new DeleteCertification.Command(EDITOR, id, _ -> false)))
                .isInstanceOf(ItemChanged.class);
        delete.execute(new DeleteCertification.Command(EDITOR, id, CertificationWritesTest::any));
        assertThat(stored(certification)).isEmpty();
        assertThat(useCases.found(SearchMode.KEYWORD, "herons")).isEmpty();
        assertThatThrownBy(
                        () -> delete.execute(new DeleteCertification.Command(EDITOR, id, CertificationWritesTest::any)))
                .isInstanceOf(ContentNotFound.class);
    }

    private Certification create() {
        return new CreateCertification(with, useCases.memory().contentIds())
                .execute(new CreateCertification.Command(
                        EDITOR,
                        new CertificationContent(
                                "Keeper of Herons", "Pond", null, null, "With honours.", LocalDate.of(2026, 1, 2))));
    }

    private Optional<Certification> stored(Certification certification) {
        return useCases.memory().certifications().find(certification.id(), Visibility.EVERYTHING);
    }

    private static boolean any(Certification asItIs) {
        return asItIs != null;
    }
}
