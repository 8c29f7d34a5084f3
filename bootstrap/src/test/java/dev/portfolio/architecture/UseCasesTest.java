package dev.portfolio.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.portfolio.architecture.Conditions.be;
import static dev.portfolio.architecture.UseCases.useCasesOf;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.portfolio.architecture.violations.usecases.application.post.OpenPost;
import dev.portfolio.architecture.violations.usecases.application.post.PublishPost;
import dev.portfolio.architecture.violations.usecases.application.post.RenamePost;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each use case is one class that does one thing. */
final class UseCasesTest extends ArchitectureTest {

    @Override
    List<Guard> guards() {
        return List.of(
                Guard.rejecting(
                        "the list of files is the list of what the system can do",
                        house -> classes()
                                .that(useCasesOf(house))
                                .should()
                                .bePublic()
                                .andShould()
                                .haveModifier(JavaModifier.FINAL),
                        OpenPost.class),
                Guard.rejecting(
                        "two things to call are two use cases",
                        house -> classes()
                                .that(useCasesOf(house))
                                .should(be(
                                        "called by one public method",
                                        useCase -> publicMethods(useCase).count() == 1)),
                        PublishPost.class),
                Guard.rejecting(
                        "what a use case needs to know has a name: its Command or its Query",
                        house -> classes()
                                .that(useCasesOf(house))
                                .should(be(
                                        "executed with nothing or with their own Command or Query",
                                        useCase -> publicMethods(useCase).allMatch(UseCasesTest::takesCommandOrQuery))),
                        RenamePost.class));
    }

    private static Stream<JavaMethod> publicMethods(JavaClass useCase) {
        return useCase.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean takesCommandOrQuery(JavaMethod execute) {
        String useCase = execute.getOwner().getFullName();
        Set<String> own = Set.of(useCase + "$Command", useCase + "$Query");
        List<JavaClass> taken = execute.getRawParameterTypes();
        return taken.isEmpty()
                || (taken.size() == 1 && own.contains(taken.getFirst().getFullName()));
    }
}
