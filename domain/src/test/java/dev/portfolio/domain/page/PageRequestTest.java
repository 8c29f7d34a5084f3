package dev.portfolio.domain.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.SampleContent;
import dev.portfolio.domain.error.Invalid;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageRequestTest {

    enum Field implements SortField {
        INSTANT,
        DATE,
        INTEGER,
        TEXT;

        @Override
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public SortValueType type() {
            return SortValueType.valueOf(name());
        }
    }

    private final ContentId id = SampleContent.newId();

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 100})
    void acceptsOneToOneHundredItems(int limit) {
        assertThat(PageRequest.first(Sort.ascending(Field.TEXT), limit))
                .isEqualTo(new PageRequest<>(new Sort<>(Field.TEXT, false), limit, null, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE})
    void refusesOtherNumbers(int limit) {
        assertThatThrownBy(() -> PageRequest.first(Sort.ascending(Field.TEXT), limit))
                .isInstanceOf(Invalid.class)
                .hasMessage("limit: is " + limit + "; allowed is 1 to 100");
    }

    @ParameterizedTest
    @CsvSource({
        "INSTANT, 2026-03-01T12:00:00.123456Z",
        "INSTANT, 0001-01-01T00:00:00Z",
        "DATE, 2026-02-28",
        "DATE, 0001-01-01",
        "INTEGER, -2147483648",
        "TEXT, 'any text 😀'",
        "TEXT, ''",
    })
    void acceptsAPositionOfTheFieldsType(Field field, String value) {
        Position position = new Position(value, id);
        assertThat(PageRequest.first(Sort.descending(field), 5)
                        .startingAfter(position)
                        .after())
                .isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({
        "INSTANT, 2026-03-01",
        "INSTANT, ''",
        "INSTANT, 2026-02-30T00:00:00Z",
        "DATE, 2026-02-29",
        "DATE, 2026-03-01T12:00:00Z",
        "INTEGER, 2147483648",
        "INTEGER, 1.5",
        "INTEGER, title",
    })
    void refusesAPositionOfAnotherList(Field field, String value) {
        PageRequest<Field> first = PageRequest.first(Sort.ascending(field), 5);
        assertThatThrownBy(() -> first.startingAfter(new Position(value, id)))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("cursor: ");
    }

    @Test
    void aSortIsWrittenWithADashWhenDescending() {
        assertThat(Sort.ascending(Field.DATE).key()).isEqualTo("date");
        assertThat(Sort.descending(Field.DATE).key()).isEqualTo("-date");
    }

    @Test
    void aPageOfOtherItemsKeepsItsPlace() {
        Page<Integer> page = new Page<>(List.of(1, 2), new Position("2", id), 7L);
        assertThat(page.map(number -> "number " + number))
                .isEqualTo(new Page<>(List.of("number 1", "number 2"), new Position("2", id), 7L));
    }
}
