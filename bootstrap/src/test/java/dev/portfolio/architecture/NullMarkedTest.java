package dev.portfolio.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.portfolio.architecture.Conditions.be;

import dev.portfolio.architecture.violations.unmarked.domain.post.Post;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Null is where a type says so. */
final class NullMarkedTest extends ArchitectureTest {

    @Override
    List<Guard> guards() {
        return List.of(Guard.rejecting(
                "NullAway looks only where null is marked, and the mark does not reach the packages below",
                house -> classes()
                        .that()
                        .resideInAPackage(house.base() + "..")
                        .and()
                        .resideOutsideOfPackage(house.name("persistence.generated.."))
                        .should(be(
                                "in a package marked @NullMarked",
                                type -> type.getPackage().isAnnotatedWith(NullMarked.class))),
                Post.class));
    }
}
