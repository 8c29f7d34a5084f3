package dev.portfolio.domain.page;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.SampleContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every list promises, whatever it lists. The store is empty when a test starts. */
public abstract class PagesContract<F extends SortField> {

    /** All fields the list can be sorted by. */
    protected abstract List<F> fields();

    /** Adds or replaces an item whose value in each sort field is the nth, counted from 0, in ascending order. */
    protected abstract void save(ContentId id, int nth);

    /** The nth value of this field as it is written in a {@link Position}. */
    protected abstract String sortValue(F field, int nth);

    /** A page of all items. */
    protected abstract Page<ContentId> pageOfAll(PageRequest<F> request);

    private final Map<ContentId, Integer> saved = new HashMap<>();

    @Test
    void anEmptyListHasOneEmptyPage() {
        for (Sort<F> sort : sorts()) {
            assertThat(pageOfAll(new PageRequest<>(sort, 5, null, true)))
                    .as(sort.key())
                    .isEqualTo(new Page<>(List.of(), null, 0L));
        }
    }

    @Test
    void sortsByEachFieldInBothDirectionsAndTiesByIdInTheSameDirection() {
        saveWithTies();
        for (Sort<F> sort : sorts()) {
            assertThat(pageOfAll(PageRequest.first(sort, 100)).items())
                    .as(sort.key())
                    .isEqualTo(expected(sort));
        }
    }

    @Test
    void thePagesTogetherAreTheList() {
        saveWithTies();
        for (Sort<F> sort : sorts()) {
            for (int limit = 1; limit <= saved.size() + 1; limit++) {
                assertThat(walk(sort, limit)).as(sort.key() + " by " + limit).isEqualTo(expected(sort));
            }
        }
    }

    @Test
    void thePositionOfTheNextPageIsThatOfTheLastItem() {
        saveWithTies();
        for (Sort<F> sort : sorts()) {
            Page<ContentId> page = pageOfAll(PageRequest.first(sort, 3));
            ContentId last = page.items().getLast();
            assertThat(page.next())
                    .as(sort.key())
                    .isEqualTo(new Position(sortValue(sort.field(), saved.get(last)), last));
        }
    }

    @Test
    void aPositionMayLieBetweenItems() {
        saveItem(0);
        ContentId between = SampleContent.newId();
        saveItem(1);
        saveItem(2);
        for (Sort<F> sort : sorts()) {
            Position position = new Position(sortValue(sort.field(), 1), between);
            List<ContentId> ascending = expected(Sort.ascending(sort.field()));
            assertThat(pageOfAll(PageRequest.first(sort, 5).startingAfter(position))
                            .items())
                    .as(sort.key())
                    .isEqualTo(sort.descending() ? ascending.subList(0, 1) : ascending.subList(1, 3));
        }
    }

    @Test
    void whatIsAddedBetweenTwoPagesMovesNothing() {
        Stream.of(2, 4, 6, 8).forEach(this::saveItem);
        for (Sort<F> sort : sorts()) {
            Page<ContentId> first = pageOfAll(PageRequest.first(sort, 2));
            List<ContentId> before = expected(sort);
            saveItem(0);
            saveItem(9);
            List<ContentId> rest = walkFrom(sort, 2, first.next());
            assertThat(rest).as(sort.key()).containsAll(before.subList(2, before.size()));
            assertThat(rest).as(sort.key()).doesNotContainAnyElementsOf(first.items());
        }
    }

    @Test
    void aPositionStaysValidWhenItsItemHasGone() {
        Stream.of(2, 4, 6, 8).forEach(this::saveItem);
        List<ContentId> ids = expected(Sort.ascending(fields().getFirst()));
        for (F field : fields()) {
            Page<ContentId> first = pageOfAll(PageRequest.first(Sort.ascending(field), 2));
            save(ids.get(1), 0);
            assertThat(walkFrom(Sort.ascending(field), 2, first.next()))
                    .as(field.key())
                    .isEqualTo(ids.subList(2, 4));
            save(ids.get(1), 4);
        }
    }

    @Test
    void countsAllItemsWhenAskedOnly() {
        saveWithTies();
        for (Sort<F> sort : sorts()) {
            Page<ContentId> first = pageOfAll(new PageRequest<>(sort, 2, null, true));
            assertThat(first.total()).as(sort.key()).isEqualTo(saved.size());
            assertThat(pageOfAll(new PageRequest<>(sort, 2, first.next(), true)).total())
                    .as(sort.key())
                    .isEqualTo(saved.size());
            assertThat(pageOfAll(PageRequest.first(sort, 2)).total())
                    .as(sort.key())
                    .isNull();
        }
    }

    private void saveWithTies() {
        Stream.of(3, 1, 2, 2, 5, 2, 4, 1).forEach(this::saveItem);
    }

    private void saveItem(int nth) {
        ContentId id = SampleContent.newId();
        save(id, nth);
        saved.put(id, nth);
    }

    private List<Sort<F>> sorts() {
        return fields().stream()
                .flatMap(field -> Stream.of(Sort.ascending(field), Sort.descending(field)))
                .toList();
    }

    private List<ContentId> expected(Sort<F> sort) {
        Comparator<ContentId> ascending =
                comparing((ContentId id) -> saved.get(id)).thenComparing(Comparator.naturalOrder());
        return saved.keySet().stream()
                .sorted(sort.descending() ? ascending.reversed() : ascending)
                .toList();
    }

    private List<ContentId> walk(Sort<F> sort, int limit) {
        return walkFrom(sort, limit, null);
    }

    private List<ContentId> walkFrom(Sort<F> sort, int limit, @Nullable Position start) {
        List<ContentId> all = new ArrayList<>();
        Position position = start;
        do {
            Page<ContentId> page = pageOfAll(PageRequest.first(sort, limit).startingAfter(position));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.items());
            assertThat(all).as("pages that come to an end").hasSizeLessThanOrEqualTo(saved.size());
            position = page.next();
        } while (position != null);
        return all;
    }
}
