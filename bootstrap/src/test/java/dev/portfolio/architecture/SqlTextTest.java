package dev.portfolio.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.portfolio.architecture.Conditions.be;
import static dev.portfolio.architecture.MavenModule.BOOTSTRAP;
import static dev.portfolio.architecture.MavenModule.PERSISTENCE;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.portfolio.architecture.violations.sqltext.persistence.search.JdbcStatements;
import dev.portfolio.architecture.violations.sqltext.persistence.search.Operators;
import dev.portfolio.architecture.violations.sqltext.persistence.search.PlainSql;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import org.jooq.PlainSQL;

/** SQL is written as types; what the types lack is written in one class. */
final class SqlTextTest extends ArchitectureTest {

    private static final String VECTOR_DISTANCE = "persistence.vector.VectorDistance";

    /** Asks a server that was just built for one distance, to see that it loads pgvector. */
    private static final String PGVECTOR_CHECK = "embeddedpostgres.PgvectorCheck";

    /** They say what jOOQ has no words for: COPY, ANALYZE, an index of pgvector. */
    private static final List<String> COMMANDS =
            List.of("persistence.backup.PostgresCommands", "persistence.vectorindex.IndexCommands");

    private static final Set<String> STATEMENTS = Set.of("createStatement", "prepareStatement", "prepareCall");

    @Override
    List<Guard> guards() {
        return List.of(
                operator("<=>", VECTOR_DISTANCE),
                operator("<->", VECTOR_DISTANCE, PGVECTOR_CHECK),
                operator("<#>", VECTOR_DISTANCE),
                Guard.rejectingEachMethod(
                        "the compiler reads no SQL in a text: a renamed column would fail at run time",
                        house -> noClasses()
                                .that()
                                .resideInAPackage(house.all(PERSISTENCE))
                                .and()
                                .resideOutsideOfPackage(house.name("persistence.generated.."))
                                .and()
                                .doNotHaveFullyQualifiedName(house.name(VECTOR_DISTANCE))
                                .should()
                                .accessTargetWhere(isPlainSql()),
                        PlainSql.class),
                Guard.rejectingEachMethod(
                        "statements go through jOOQ",
                        house -> noClasses()
                                .that()
                                .resideInAnyPackage(house.all(PERSISTENCE, BOOTSTRAP))
                                .and(not(oneOf(house, COMMANDS)))
                                .should()
                                .accessTargetWhere(isStatement()),
                        JdbcStatements.class));
    }

    private static Guard operator(String operator, String... writtenIn) {
        DescribedPredicate<JavaClass> write = describe(
                "have '" + operator + "' in a text",
                type -> StringConstants.of(type).anyMatch(text -> text.contains(operator)));
        return Guard.rejecting(
                "a distance is chosen by name, as a typed expression",
                house -> classes()
                        .that(write)
                        .should(be("one of " + List.of(writtenIn), oneOf(house, List.of(writtenIn)))),
                Operators.class);
    }

    private static DescribedPredicate<JavaClass> oneOf(House house, List<String> names) {
        return describe(
                "one of " + names, type -> names.stream().map(house::name).anyMatch(type.getFullName()::equals));
    }

    private static DescribedPredicate<JavaAccess<?>> isPlainSql() {
        return describe("the target takes plain SQL", target(annotatedWith(PlainSQL.class)));
    }

    private static DescribedPredicate<JavaAccess<?>> isStatement() {
        DescribedPredicate<JavaClass> takesStatements =
                resideInAnyPackage("org.springframework.jdbc.core..", "org.postgresql.core..", "org.postgresql.copy..");
        return describe(
                "the target takes SQL past jOOQ",
                access -> takesStatements.test(access.getTargetOwner())
                        || (access.getTargetOwner().isEquivalentTo(Connection.class)
                                && STATEMENTS.contains(access.getName())));
    }
}
