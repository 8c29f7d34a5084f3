package dev.portfolio.markdown.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01T00:00:00Z",
        "2024-05, 2024-05-01T00:00:00Z",
        "2024-05-07, 2024-05-07T00:00:00Z",
        "2024-5-7, 2024-05-07T00:00:00Z",
        "2024/05/07, 2024-05-07T00:00:00Z",
        "20240507, 2024-05-07T00:00:00Z",
        "2024-02-29, 2024-02-29T00:00:00Z",
        "2024-05-07T10:20, 2024-05-07T10:20:00Z",
        "2024-05-07 10:20, 2024-05-07T10:20:00Z",
        "2024-05-07T10:20:30, 2024-05-07T10:20:30Z",
        "2024-05-07T10:20:30Z, 2024-05-07T10:20:30Z",
        "2024-05-07t10:20:30z, 2024-05-07T10:20:30Z",
        "2024-05-07 10:20:30 UTC, 2024-05-07T10:20:30Z",
        "2024-05-07T10:20:30.123456789Z, 2024-05-07T10:20:30.123456789Z",
        "2024-05-07T10:20:30.5+02:00, 2024-05-07T08:20:30.500Z",
        "2024-05-07 10:20:30 -0500, 2024-05-07T15:20:30Z",
        "2024-05-07T10:20:30+02, 2024-05-07T08:20:30Z",
        "' 2024-05-07 ', 2024-05-07T00:00:00Z"
    })
    void isReadAsPeopleWriteIt(String text, Instant instant) {
        assertThat(Moment.parse(text)).map(Moment::instant).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "present",
                "24",
                "2024-13",
                "2024-00-01",
                "2024-02-31",
                "2023-02-29",
                "2024-05-07T25:00",
                "2024-05-07T10:60",
                "2024-05-07T10:20:30+99:00",
                "07.05.2024",
                "May 7, 2024",
                "202405",
                "12345",
                "2024-05-07T",
                "2024-05-07 x"
            })
    void isRefusedIfNoCalendarHasIt(String text) {
        assertThat(Moment.parse(text)).isEmpty();
    }

    @Test
    void keepsTheDayOfTheWritersCalendar() {
        assertThat(Moment.parse("2024-05-07T23:30:00-05:00")).map(Moment::date).contains(LocalDate.of(2024, 5, 7));
    }
}
