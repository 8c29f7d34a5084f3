package dev.portfolio.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.portfolio.architecture.Conditions.be;
import static dev.portfolio.architecture.MavenModule.DOMAIN;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.portfolio.architecture.violations.naming.domain.post.Names;
import dev.portfolio.architecture.violations.naming.domain.post.PostRepository;
import dev.portfolio.architecture.violations.naming.persistence.post.ProjectRepository;
import java.util.List;

/** A name says what a thing is or does, not that it is a thing. */
final class NamingTest extends ArchitectureTest {

    @Override
    List<Guard> guards() {
        return List.of(
                noClass("Service", Names.PostService.class),
                noClass("Manager", Names.PostManager.class),
                noClass("Helper", Names.PostHelper.class),
                noClass("Util", Names.PostUtil.class),
                noClass("Utils", Names.PostUtils.class),
                noClass("Impl", Names.PostImpl.class),
                noPackage("util", dev.portfolio.architecture.violations.naming.domain.util.Words.class),
                noPackage("common", dev.portfolio.architecture.violations.naming.domain.common.Words.class),
                noPackage("helper", dev.portfolio.architecture.violations.naming.domain.helper.Words.class),
                noPackage("impl", dev.portfolio.architecture.violations.naming.domain.impl.Words.class),
                noPackage("dto", dev.portfolio.architecture.violations.naming.domain.dto.Words.class),
                noPackage("port", dev.portfolio.architecture.violations.naming.domain.port.in.Words.class),
                Guard.rejecting(
                        "a repository is a port: the domain says what it needs, an adapter how it is done",
                        house -> classes()
                                .that()
                                .haveSimpleNameEndingWith("Repository")
                                .should(be(
                                        "a port, or implement one",
                                        type -> isPort(type, house)
                                                || type.getAllRawInterfaces().stream()
                                                        .anyMatch(port -> isPort(port, house)))),
                        PostRepository.class,
                        ProjectRepository.class));
    }

    private static Guard noClass(String suffix, Class<?> violation) {
        return Guard.rejecting(
                "'" + suffix + "' fits everything and so says nothing",
                house -> noClasses()
                        .that()
                        .resideInAPackage(house.base() + "..")
                        .should()
                        .haveSimpleNameEndingWith(suffix),
                violation);
    }

    private static Guard noPackage(String name, Class<?> violation) {
        return Guard.rejecting(
                "packages are features: '" + name + "' would hold what belongs to several",
                house -> noClasses()
                        .that()
                        .resideInAPackage(house.base() + "..")
                        .should()
                        .resideInAPackage(house.base() + ".." + name + ".."),
                violation);
    }

    private static boolean isPort(JavaClass type, House house) {
        return type.isInterface() && resideInAPackage(house.all(DOMAIN)).test(type);
    }
}
