package dev.portfolio.architecture;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** A family of rules. */
abstract class ArchitectureTest {

    abstract List<Guard> guards();

    @TestFactory
    Stream<DynamicNode> rules() {
        return guards().stream().map(Guard::tests);
    }
}
