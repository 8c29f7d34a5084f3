package dev.portfolio.persistence.backup.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackupTableDigestTest {

    private final List<String> rows =
            IntStream.range(0, 1_000).mapToObj(i -> "row " + i % 990 + "\n").toList();

    @Test
    void theSumOfTheRowsIsTheSameInAnyOrder() {
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(content(shuffled).hasSameRowsAs(content(rows))).isTrue();
        assertThat(content(shuffled).sha256()).isNotEqualTo(content(rows).sha256());
    }

    @Test
    void aRowMoreOrOtherMakesADifference() {
        assertThat(content(rows.subList(0, 999)).hasSameRowsAs(content(rows))).isFalse();
        List<String> other = new ArrayList<>(rows);
        other.set(17, "other\n");
        assertThat(content(other).hasSameRowsAs(content(rows))).isFalse();
    }

    @Test
    void theSumIsModuloTwoToThe256() {
        BigInteger sum = rows.stream()
                .map(row -> new BigInteger(Sha256.of(row.getBytes(StandardCharsets.UTF_8)), 16))
                .reduce(BigInteger.ZERO, BigInteger::add)
                .mod(BigInteger.TWO.pow(256));

        assertThat(new BigInteger(content(rows).rowsSum(), 16)).isEqualTo(sum);
    }

    private static TableContent content(List<String> rows) {
        TableDigest digest = new TableDigest();
        rows.forEach(row -> digest.add(row.getBytes(StandardCharsets.UTF_8)));
        return digest.content();
    }
}
