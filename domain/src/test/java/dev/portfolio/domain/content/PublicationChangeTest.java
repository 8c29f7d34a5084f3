package dev.portfolio.domain.content;

import static dev.portfolio.domain.content.SampleContent.NOW;
import static dev.portfolio.domain.content.SampleContent.draft;
import static dev.portfolio.domain.content.SampleContent.minutesLater;
import static dev.portfolio.domain.content.SampleContent.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Invalid;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicationChangeTest {

    private static final Instant LATER = minutesLater(5);

    @Test
    void publishesNowWhatWasADraftAndKeepsTheMomentOfWhatWasPublished() {
        assertThat(PublicationChange.PUBLISH.from(draft(), LATER)).isEqualTo(published(LATER));
        assertThat(PublicationChange.PUBLISH.from(published(NOW), LATER)).isEqualTo(published(NOW));
        assertThat(PublicationChange.UNPUBLISH.from(published(NOW), LATER)).isEqualTo(draft());
        assertThat(PublicationChange.NONE.from(draft(), LATER)).isEqualTo(draft());
        assertThat(PublicationChange.NONE.from(published(NOW), LATER)).isEqualTo(published(NOW));
    }

    @Test
    void takesAMomentInThePast() {
        PublicationChange backdated = new PublicationChange(Change.to(true), Optional.of(NOW));
        assertThat(backdated.from(draft(), LATER)).isEqualTo(published(NOW));
        assertThat(new PublicationChange(Change.keep(), Optional.of(NOW)).from(published(LATER), LATER))
                .isEqualTo(published(NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T12:05:00.123457Z", "+10000-01-01T00:00:00Z", "0000-12-31T23:59:59Z"})
    void refusesTheFutureAndWhatIsOutOfRange(String moment) {
        PublicationChange change = new PublicationChange(Change.to(true), Optional.of(Instant.parse(moment)));
        assertThatThrownBy(() -> change.from(draft(), LATER))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("published_at: ");
    }

    @Test
    void refusesAMomentForADraft() {
        assertThatThrownBy(() -> new PublicationChange(Change.keep(), Optional.of(NOW)).from(draft(), LATER))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("published");
    }
}
