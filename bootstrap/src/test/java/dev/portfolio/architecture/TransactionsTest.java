package dev.portfolio.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.portfolio.architecture.Conditions.be;
import static dev.portfolio.architecture.MavenModule.APPLICATION;
import static dev.portfolio.architecture.MavenModule.PERSISTENCE;
import static dev.portfolio.architecture.UseCases.useCasesOf;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.portfolio.architecture.violations.transactions.application.post.DeclaredTransaction;
import dev.portfolio.architecture.violations.transactions.application.post.PublicCollaborator;
import dev.portfolio.architecture.violations.transactions.persistence.post.CommitsByItself;
import dev.portfolio.architecture.violations.transactions.web.post.OpensTransactions;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** A use case owns its transactions, where a reader sees them. */
final class TransactionsTest extends ArchitectureTest {

    private static final String TRANSACTIONS = "domain.transaction.Transactions";
    private static final Set<String> FORMS = Set.of("writing", "reading");
    private static final Set<String> BY_HAND = Set.of("commit", "rollback", "setAutoCommit", "setSavepoint");

    @Override
    List<Guard> guards() {
        return List.of(
                Guard.rejecting(
                        "a use case says what is done together; controllers and repositories do not know",
                        house -> classes()
                                .that(openTransactions(house))
                                .should()
                                .resideInAPackage(house.all(APPLICATION)),
                        OpensTransactions.class),
                Guard.rejecting(
                        "whoever reads the use case sees its transactions, or those of its own collaborators",
                        house -> classes()
                                .that(openTransactions(house))
                                .and()
                                .arePublic()
                                .should(be("use cases", useCasesOf(house))),
                        PublicCollaborator.class),
                Guard.rejecting(
                        "an annotation opens transactions that no reader sees and no test in memory has",
                        house -> noClasses()
                                .that()
                                .resideInAPackage(house.base() + "..")
                                .should()
                                .dependOnClassesThat()
                                .haveSimpleName("Transactional"),
                        DeclaredTransaction.class),
                Guard.rejectingEachMethod(
                        "a repository works in the transaction that its use case has opened",
                        house -> noClasses()
                                .that()
                                .resideInAPackage(house.all(PERSISTENCE))
                                .should()
                                .accessTargetWhere(isTransactionByHand()),
                        CommitsByItself.class));
    }

    private static DescribedPredicate<JavaClass> openTransactions(House house) {
        String port = house.name(TRANSACTIONS);
        return describe(
                "open transactions",
                type -> !type.getFullName().equals(port)
                        && type.getAccessesFromSelf().stream()
                                .anyMatch(access -> access.getTarget() instanceof CodeUnitAccessTarget
                                        && FORMS.contains(access.getName())
                                        && access.getTargetOwner().isAssignableTo(port)));
    }

    private static DescribedPredicate<JavaAccess<?>> isTransactionByHand() {
        return describe(
                "the target is a transaction of jOOQ or JDBC",
                access -> (access.getTargetOwner().isAssignableTo(DSLContext.class)
                                && access.getName().startsWith("transaction"))
                        || (access.getTargetOwner().isAssignableTo(Connection.class)
                                && BY_HAND.contains(access.getName())));
    }
}
