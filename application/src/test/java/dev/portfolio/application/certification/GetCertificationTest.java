package dev.portfolio.application.certification;

import static dev.portfolio.domain.certification.Certifications.aCertification;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.application.UseCases;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GetCertificationTest {

    private final UseCases useCases = new UseCases();
    private final GetCertification getCertification =
            new GetCertification(useCases.certifications(), useCases.transactions());

    @Test
    void aCertificationIsFoundById() {
        Certification certification = useCases.put(aCertification());
        useCases.put(aCertification());
        String id = certification.id().toString();
        assertThat(get(id, Visibility.PUBLISHED)).isEqualTo(certification);
        assertThat(get(id, Visibility.EVERYTHING)).isEqualTo(certification);
    }

    @Test
    void certificationsAreNoDrafts() {
        String id = useCases.put(aCertification()).id().toString();
        assertThatThrownBy(() -> get(id, Visibility.DRAFTS)).isInstanceOf(ContentNotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java-professional", "Java Professional", "", "01890a5d-ac96-774b-bcce-b302099a8057"})
    void whatIsNotTheIdOfOneIsNotFound(String id) {
        useCases.put(aCertification());
        assertThatThrownBy(() -> get(id, Visibility.EVERYTHING))
                .isInstanceOf(ContentNotFound.class)
                .hasMessageContaining("certification");
    }

    private Certification get(String id, Visibility visibility) {
        return getCertification.execute(new GetCertification.Query(id, visibility));
    }
}
