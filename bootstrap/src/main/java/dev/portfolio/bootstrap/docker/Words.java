package dev.portfolio.bootstrap.docker;

import java.util.List;
import java.util.stream.Stream;

/** Command lines. */
final class Words {

    private Words() {}

    static List<String> of(List<String> first, String... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }
}
