package dev.portfolio.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** The ports: the interfaces of the domain that it leaves to others to implement. */
final class Ports {

    private Ports() {}

    static DescribedPredicate<JavaClass> portsOf(House house) {
        return describe(
                "are ports",
                type -> isInDomain(type, house)
                        && type.isInterface()
                        && !type.isAnnotation()
                        && type.getAllSubclasses().stream().noneMatch(sub -> isInDomain(sub, house)));
    }

    private static boolean isInDomain(JavaClass type, House house) {
        return JavaClass.Predicates.resideInAPackage(house.all(MavenModule.DOMAIN))
                .test(type);
    }
}
