package dev.portfolio.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.domain.error.Invalid;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LabelsTest {

    @Test
    void keepTheirOrderWithoutBlanksAtTheEndsAndWithoutRepetition() {
        assertThat(Labels.of(" web ", "java", "web", "\tJava\n", "two words").values())
                .containsExactly("web", "java", "Java", "two words");
    }

    @Test
    void areComparedAsWritten() {
        assertThat(Labels.of("Java").contains("Java")).isTrue();
        assertThat(Labels.of("Java").contains("java")).isFalse();
        assertThat(Labels.NONE.contains("")).isFalse();
    }

    @Test
    void areNeverBlankTooLongOrUnstorable() {
        for (String label : List.of("", " ", "a\0", "\uD83D", "a".repeat(101))) {
            assertThatThrownBy(() -> Labels.of("good", label)).isInstanceOf(Invalid.class);
        }
        assertThat(Labels.of("a".repeat(100)).values()).hasSize(1);
    }

    @Test
    void areAtMostFiftyDifferentOnes() {
        List<String> fifty =
                IntStream.range(0, 100).mapToObj(i -> "label " + i % 50).toList();
        assertThat(new Labels(fifty).values()).hasSize(50);
        List<String> more = IntStream.range(0, 51).mapToObj(i -> "label " + i).toList();
        assertThatThrownBy(() -> new Labels(more)).isInstanceOf(Invalid.class).hasMessageContaining("51");
    }
}
