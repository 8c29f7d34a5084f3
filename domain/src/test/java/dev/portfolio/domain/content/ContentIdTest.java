package dev.portfolio.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ContentIdTest {

    @Test
    void areOrderedByTheirBytesWithoutSign() {
        List<ContentId> ordered = Stream.of(
                        "00000000-0000-0000-0000-000000000000",
                        "00000000-0000-0000-7fff-ffffffffffff",
                        "00000000-0000-0000-8000-000000000000",
                        "7fffffff-ffff-ffff-ffff-ffffffffffff",
                        "80000000-0000-0000-0000-000000000000",
                        "ffffffff-ffff-ffff-ffff-ffffffffffff")
                .map(text -> new ContentId(UUID.fromString(text)))
                .toList();
        assertThat(ordered.reversed().stream().sorted()).isEqualTo(ordered);
    }

    @Test
    void areOrderedAsTheirHexadecimalTextIs() {
        Random random = new Random(42);
        List<ContentId> ids = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            ids.add(new ContentId(new UUID(random.nextLong(), random.nextLong())));
        }
        assertThat(ids.stream().sorted())
                .isEqualTo(ids.stream()
                        .sorted(Comparator.comparing(ContentId::toString))
                        .toList());
    }

    @Test
    void thoseMadeLaterSortAfterThoseMadeEarlier() {
        SequentialContentIds ids = new SequentialContentIds();
        List<ContentId> made = Stream.generate(ids::next).limit(100).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made).allSatisfy(id -> {
            assertThat(id.value().version()).isEqualTo(7);
            assertThat(id.value().variant()).isEqualTo(2);
        });
    }
}
