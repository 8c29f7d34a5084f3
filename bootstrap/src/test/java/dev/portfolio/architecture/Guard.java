package dev.portfolio.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;

/**
 * A rule with the code that it must reject.
 *
 * @param rule the rule in a house
 * @param violations the house that breaks it
 * @param reported what the rule must name there: classes or methods
 */
record Guard(Function<House, ArchRule> rule, House violations, List<String> reported) {

    /** A rule that must reject each of these classes. */
    static Guard rejecting(String because, Function<House, ArchRule> rule, Class<?>... violating) {
        return new Guard(
                house -> rule.apply(house).because(because),
                House.of(violating[0]),
                Arrays.stream(violating).map(Class::getName).toList());
    }

    /** A rule that must reject each method of these classes. */
    static Guard rejectingEachMethod(String because, Function<House, ArchRule> rule, Class<?>... violating) {
        return new Guard(
                house -> rule.apply(house).because(because),
                House.of(violating[0]),
                Arrays.stream(violating)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> !method.isSynthetic())
                        .map(Guard::nameOf)
                        .toList());
    }

    private static String nameOf(Method method) {
        return method.getDeclaringClass().getName() + "." + method.getName() + "(";
    }

    /** The tests of this rule. */
    DynamicContainer tests() {
        return dynamicContainer(
                rule.apply(House.PRODUCT).getDescription(),
                Stream.of(
                        dynamicTest("holds", () -> rule.apply(House.PRODUCT).check(House.PRODUCT.classes())),
                        dynamicTest("rejects its violation", this::rejectsItsViolation),
                        dynamicTest("fails where there is nothing to guard", this::failsOnNothing)));
    }

    private void rejectsItsViolation() {
        assertThat(reported).isNotEmpty();
        String report = rule.apply(violations)
                .evaluate(violations.classes())
                .getFailureReport()
                .toString();
        assertThat(report).contains(reported);
    }

    private void failsOnNothing() {
        assertThatThrownBy(() -> rule.apply(House.EMPTY).check(House.EMPTY.classes()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }
}
