package dev.portfolio.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import dev.portfolio.architecture.violations.cycles.web.post.PostPage;
import dev.portfolio.architecture.violations.modules.ai.AiUsesMarkdown;
import dev.portfolio.architecture.violations.modules.application.ApplicationUsesPersistence;
import dev.portfolio.architecture.violations.modules.dbchangelog.ChangelogUsesPostgres;
import dev.portfolio.architecture.violations.modules.desk.DeskUsesDomain;
import dev.portfolio.architecture.violations.modules.domain.DomainUsesApplication;
import dev.portfolio.architecture.violations.modules.elsewhere.Stranger;
import dev.portfolio.architecture.violations.modules.embeddedpostgres.PostgresUsesDomain;
import dev.portfolio.architecture.violations.modules.markdown.MarkdownUsesChangelog;
import dev.portfolio.architecture.violations.modules.mcp.McpUsesWeb;
import dev.portfolio.architecture.violations.modules.media.MediaUsesPersistence;
import dev.portfolio.architecture.violations.modules.pages.PagesUsesWeb;
import dev.portfolio.architecture.violations.modules.persistence.PersistenceUsesWeb;
import dev.portfolio.architecture.violations.modules.security.SecurityUsesApplication;
import dev.portfolio.architecture.violations.modules.web.WebUsesAi;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walls between the modules and between the features of a module. */
final class ModulesTest extends ArchitectureTest {

    @Override
    List<Guard> guards() {
        return List.of(
                walls(MavenModule.DOMAIN, DomainUsesApplication.class),
                walls(MavenModule.APPLICATION, ApplicationUsesPersistence.class),
                walls(MavenModule.DB_CHANGELOG, ChangelogUsesPostgres.class),
                walls(MavenModule.EMBEDDED_POSTGRES, PostgresUsesDomain.class),
                walls(MavenModule.PERSISTENCE, PersistenceUsesWeb.class),
                walls(MavenModule.DESK, DeskUsesDomain.class),
                walls(MavenModule.WEB, WebUsesAi.class),
                walls(MavenModule.MCP, McpUsesWeb.class),
                walls(MavenModule.PAGES, PagesUsesWeb.class),
                walls(MavenModule.AI, AiUsesMarkdown.class),
                walls(MavenModule.MARKDOWN, MarkdownUsesChangelog.class),
                walls(MavenModule.MEDIA, MediaUsesPersistence.class),
                walls(MavenModule.SECURITY, SecurityUsesApplication.class),
                Guard.rejecting(
                        "a package that is no module's is behind no wall",
                        house -> classes()
                                .that()
                                .resideInAPackage(house.base() + "..")
                                .should()
                                .resideInAnyPackage(house.all(MavenModule.values())),
                        Stranger.class),
                Guard.rejecting(
                        "features that need each other are one feature", ModulesTest::withoutCycles, PostPage.class));
    }

    private static Guard walls(MavenModule module, Class<?> violation) {
        return Guard.rejecting(
                "adapters do not see each other, and nothing inside sees them: only bootstrap sees all",
                house -> walls(house, module),
                violation);
    }

    private static ArchRule walls(House house, MavenModule module) {
        return classes()
                .that()
                .resideInAPackage(house.all(module))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(house.base() + ".."))
                        .or(resideInAPackage(house.all(module)))
                        .or(resideInAnyPackage(house.all(module.mayUse().toArray(MavenModule[]::new)))));
    }

    private static ArchRule withoutCycles(House house) {
        return slices().matching(house.base() + ".(*).(*)..").should().beFreeOfCycles();
    }

    @ParameterizedTest
    @EnumSource
    void everyModuleHasClasses(MavenModule module) {
        assertThat(House.PRODUCT.classes().stream().filter(resideInAPackage(House.PRODUCT.all(module))))
                .isNotEmpty();
    }
}
