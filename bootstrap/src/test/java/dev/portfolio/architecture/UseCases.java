package dev.portfolio.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

/** The use cases: the classes of the application that can be executed. */
final class UseCases {

    private UseCases() {}

    static DescribedPredicate<JavaClass> useCasesOf(House house) {
        return describe(
                "are use cases",
                type -> resideInAPackage(house.all(MavenModule.APPLICATION)).test(type)
                        && !type.isInterface()
                        && type.getMethods().stream()
                                .anyMatch(method -> method.getName().equals("execute")
                                        && method.getModifiers().contains(JavaModifier.PUBLIC)));
    }
}
