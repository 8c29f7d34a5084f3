package dev.portfolio.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.portfolio.architecture.Conditions.be;
import static dev.portfolio.architecture.Ports.portsOf;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.portfolio.architecture.violations.ports.domain.post.PostStore;
import java.util.List;

/** Ports are small. */
final class PortsTest extends ArchitectureTest {

    private static final int MOST_METHODS = 5;

    @Override
    List<Guard> guards() {
        return List.of(Guard.rejecting(
                "a port says one need; a second implementation is written in an afternoon",
                house -> classes()
                        .that(portsOf(house))
                        .should(be(
                                "implemented by at most " + MOST_METHODS + " methods",
                                port -> methodsToImplement(port) <= MOST_METHODS)),
                PostStore.class));
    }

    private static long methodsToImplement(JavaClass port) {
        return port.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .count();
    }
}
