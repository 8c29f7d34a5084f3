package dev.portfolio.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static dev.portfolio.architecture.Conditions.be;
import static dev.portfolio.architecture.MavenModule.AI;
import static dev.portfolio.architecture.MavenModule.MARKDOWN;
import static dev.portfolio.architecture.MavenModule.MCP;
import static dev.portfolio.architecture.MavenModule.MEDIA;
import static dev.portfolio.architecture.MavenModule.PAGES;
import static dev.portfolio.architecture.MavenModule.PERSISTENCE;
import static dev.portfolio.architecture.MavenModule.SECURITY;
import static dev.portfolio.architecture.MavenModule.WEB;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.portfolio.architecture.violations.publictypes.web.page.Paging;
import dev.portfolio.architecture.violations.publictypes.web.post.PostPage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** An adapter is entered by its doors, and shows nothing that nobody needs. */
final class PublicTypesTest extends ArchitectureTest {

    /** What other modules may use of an adapter. */
    private static final List<String> DOORS = List.of(
            "persistence.PersistenceConfiguration",
            "persistence.DatabaseSettings",
            "persistence.Replicas",
            "persistence.Pooler",
            "persistence.backup.DatabaseBackup",
            "persistence.backup.DatabaseRestore",
            "persistence.backup.TemporaryBackups",
            "persistence.backup.BackupProgress",
            "persistence.backup.BackupReport",
            "persistence.backup.RestoreReport",
            "persistence.backup.archive.BackupFailed",
            "persistence.doctor.DatabaseDoctor",
            "persistence.doctor.Finding",
            "persistence.doctor.Finding$Severity",
            "persistence.vectorindex.Precision",
            "persistence.vectorindex.VectorIndexBuild",
            "persistence.vectorindex.VectorIndexFailed",
            "persistence.vectorindex.VectorIndexProgress",
            "persistence.vectorindex.VectorIndexReport",
            "persistence.vectorindex.VectorIndexReport$Outcome",
            "web.WebConfiguration",
            "media.MediaConfiguration",
            "media.MediaStoreSettings",
            "web.importing.ImportLimit",
            "web.body.BodyLimit",
            "web.feed.PublicSite",
            "web.page.CursorSecret",
            "web.edge.EdgeSettings",
            "web.limit.AddressLimits",
            "web.limit.LimitSettings",
            "mcp.PortfolioTools",
            "mcp.PortfolioTools$Readers",
            "mcp.PortfolioTools$Lists",
            "mcp.ItemAddresses",
            "mcp.CallLimits",
            "mcp.McpEndpoint",
            "mcp.McpPipe",
            "pages.PagesConfiguration",
            "pages.PageLimits",
            "pages.site.Site",
            "pages.site.SiteAddresses",
            "pages.site.SiteLink",
            "ai.embedding.ModelCatalog",
            "ai.embedding.EmbeddingEndpoint",
            "ai.chat.ChatEndpoint",
            "ai.chat.EndpointChatModel",
            "ai.chat.RecentAnswers",
            "ai.chat.VisitorsOfToday",
            "markdown.MarkdownConfiguration",
            "security.PasswordConfiguration",
            "security.SessionTokenConfiguration",
            "security.SessionTokenSettings");

    /** What a template is compiled to is public, whoever shows it. */
    private static final String TEMPLATE = "Jte";

    @Override
    List<Guard> guards() {
        return List.of(
                Guard.rejecting(
                        "what is used from outside cannot change alone", PublicTypesTest::usedByDoors, PostPage.class),
                Guard.rejecting(
                        "what is used in its own package only is package-private",
                        PublicTypesTest::publicForAReason,
                        Paging.class));
    }

    private static ArchRule usedByDoors(House house) {
        return classes()
                .that()
                .resideInAnyPackage(house.all(PERSISTENCE, WEB, MCP, PAGES, AI, MARKDOWN, MEDIA, SECURITY))
                .and(areNoDoors(house))
                .should(be(
                        "used in their own module only",
                        type -> users(type)
                                .allMatch(user -> moduleOf(user, house).equals(moduleOf(type, house)))));
    }

    private static ArchRule publicForAReason(House house) {
        return classes()
                .that()
                .resideInAnyPackage(house.all(PERSISTENCE, WEB, MCP, PAGES, AI, MARKDOWN, MEDIA, SECURITY))
                .and()
                .resideOutsideOfPackage(house.name("persistence.generated.."))
                .and()
                .haveSimpleNameNotStartingWith(TEMPLATE)
                .and(areNoDoors(house))
                .and()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .should(be(
                        "used from another package",
                        type -> users(type)
                                .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()))));
    }

    private static DescribedPredicate<JavaClass> areNoDoors(House house) {
        Set<String> doors = DOORS.stream().map(house::name).collect(Collectors.toSet());
        return describe(
                "are no doors", type -> !doors.contains(type.getFullName().split("\\$", 2)[0]));
    }

    private static Stream<JavaClass> users(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass);
    }

    /** The name of the package right below the base. */
    private static String moduleOf(JavaClass type, House house) {
        return type.getPackageName().substring(house.name("").length()).split("\\.", 2)[0];
    }

    @ParameterizedTest
    @FieldSource("DOORS")
    void everyDoorIsThere(String door) {
        assertThat(House.PRODUCT.classes().contain(House.PRODUCT.name(door)))
                .as(door)
                .isTrue();
    }
}
