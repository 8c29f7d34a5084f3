package dev.portfolio.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.function.Predicate;

/** What ArchUnit's own conditions do not say. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> predicate) {
        return ArchCondition.<JavaClass>from(describe("be " + description, predicate))
                .describeEventsBy((_, satisfied) -> (satisfied ? "is " : "is not ") + description);
    }
}
