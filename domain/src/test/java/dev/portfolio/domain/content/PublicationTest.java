package dev.portfolio.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class PublicationTest {

    private static final Instant NANOSECONDS = Instant.parse("2026-03-01T12:00:00.123456789Z");
    private static final Instant MICROSECONDS = Instant.parse("2026-03-01T12:00:00.123456Z");

    @Test
    void momentsAreKeptInWholeMicroseconds() {
        assertThat(new Publication.Published(NANOSECONDS).publishedAt()).isEqualTo(MICROSECONDS);
        assertThat(Timestamps.createdAt(NANOSECONDS)).isEqualTo(new Timestamps(MICROSECONDS, MICROSECONDS));
    }

    @Test
    void aChangeMovesTheSecondMomentOnly() {
        Timestamps changed = Timestamps.createdAt(MICROSECONDS).updatedAt(MICROSECONDS.plusSeconds(1));
        assertThat(changed).isEqualTo(new Timestamps(MICROSECONDS, MICROSECONDS.plusSeconds(1)));
    }

    @Test
    void aDraftWasNeverPublished() {
        assertThat(SampleContent.draft().publishedAt()).isNull();
        assertThat(SampleContent.draft().isPublished()).isFalse();
        assertThat(SampleContent.published().isPublished()).isTrue();
    }

    @Test
    void everyVisibilitySeesItsOwn() {
        assertThat(Visibility.PUBLISHED.sees(SampleContent.published())).isTrue();
        assertThat(Visibility.PUBLISHED.sees(SampleContent.draft())).isFalse();
        assertThat(Visibility.DRAFTS.sees(SampleContent.published())).isFalse();
        assertThat(Visibility.DRAFTS.sees(SampleContent.draft())).isTrue();
        assertThat(Visibility.EVERYTHING.sees(SampleContent.published())).isTrue();
        assertThat(Visibility.EVERYTHING.sees(SampleContent.draft())).isTrue();
    }

    @Test
    void aChangeIsLaterThanTheLastOneWhateverTheClockSays() {
        Timestamps made = Timestamps.createdAt(MICROSECONDS);
        assertThat(made.updatedAt(MICROSECONDS).updatedAt()).isEqualTo(MICROSECONDS.plusNanos(1_000));
        assertThat(made.updatedAt(MICROSECONDS.minusSeconds(9)).updatedAt()).isEqualTo(MICROSECONDS.plusNanos(1_000));
    }
}
