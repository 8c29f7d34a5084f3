package dev.portfolio.persistence.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.page.PageRequest;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.domain.post.PostFilter;
import dev.portfolio.domain.post.PostSort;
import dev.portfolio.domain.project.ProjectFilter;
import dev.portfolio.domain.project.ProjectSort;
import dev.portfolio.persistence.testing.MigratedDatabase;
import dev.portfolio.persistence.testing.SentStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How PostgreSQL answers lists and single items: by the indexes made for them, and without what is not shown. */
class ListPlansTest {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    private static final int ROWS = 20_000;

    @BeforeEach
    void seed() {
        database.dsl().execute("""
                INSERT INTO posts (id, title, slug, body, tags, published, published_at, created_at, updated_at)
                SELECT gen_random_uuid(), 'Post ' || n, 'post-' || n, 'Text',
                    CASE WHEN n %% 1000 = 0 THEN ARRAY['rare'] ELSE ARRAY['common'] END,
                    true, now() - n * interval '1 minute', now(), now()
                FROM generate_series(1, %d) AS n""".formatted(ROWS));
        database.dsl().execute("""
                INSERT INTO projects
                    (id, title, slug, tech_stack, "order", published, published_at, created_at, updated_at)
                SELECT gen_random_uuid(), 'Project ' || n, 'project-' || n,
                    CASE WHEN n %% 1000 = 0 THEN ARRAY['rare'] ELSE ARRAY['common'] END,
                    n, true, now(), now(), now()
                FROM generate_series(1, %d) AS n""".formatted(ROWS));
        database.dsl().execute("ANALYZE posts, projects");
    }

    @Test
    void thePublicListOfPostsIsReadFromTheIndexOnWhatIsPublished() {
        assertThat(planOfPosts(PostFilter.ALL))
                .contains("Index Scan Backward using posts_published_at_index")
                .doesNotContain("Sort", "Seq Scan");
    }

    @Test
    void thePublicListOfProjectsIsReadFromTheIndexOnTheirOrder() {
        assertThat(planOfProjects(ProjectFilter.ALL))
                .contains("Index Scan using projects_order_index")
                .doesNotContain("Sort", "Seq Scan");
    }

    @Test
    void rareLabelsAreFoundByTheIndexOnThem() {
        assertThat(planOfPosts(new PostFilter("rare", null))).contains("Bitmap Index Scan on posts_tags_index");
        assertThat(planOfProjects(new ProjectFilter(null, "rare", null, null)))
                .contains("Bitmap Index Scan on projects_tech_stack_index");
    }

    @Test
    void anItemIsFoundByItsSlugInTheUniqueIndex() {
        assertThat(SentStatements.planOf(
                        database.dsl(), () -> database.posts().find(new Slug("post-7"), Visibility.PUBLISHED)))
                .contains("Index Scan using posts_slug_key");
        assertThat(SentStatements.planOf(
                        database.dsl(), () -> database.projects().find(new Slug("project-7"), Visibility.PUBLISHED)))
                .contains("Index Scan using projects_slug_key");
    }

    @Test
    void nothingIsComparedWithTrueWhichWouldNotMatchAPartialIndex() {
        assertThat(SentStatements.of(database.dsl(), () -> posts(PostFilter.ALL))
                        .toString())
                .contains("published")
                .doesNotContainIgnoringCase("is true");
    }

    @Test
    void listsReadNeitherTextsNorVectors() {
        assertThat(SentStatements.of(database.dsl(), () -> posts(PostFilter.ALL))
                        .toString())
                .doesNotContain("body", "embedding");
        assertThat(SentStatements.of(database.dsl(), () -> projects(ProjectFilter.ALL))
                        .toString())
                .doesNotContain("\"content\"", "embedding");
        assertThat(SentStatements.of(
                                database.dsl(), () -> database.posts().find(new Slug("post-7"), Visibility.PUBLISHED))
                        .toString())
                .contains("body")
                .doesNotContain("embedding");
    }

    private static String planOfPosts(PostFilter filter) {
        return SentStatements.planOf(database.dsl(), () -> posts(filter));
    }

    private static String planOfProjects(ProjectFilter filter) {
        return SentStatements.planOf(database.dsl(), () -> projects(filter));
    }

    private static void posts(PostFilter filter) {
        PageRequest<PostSort> newest = PageRequest.first(Sort.descending(PostSort.PUBLISHED_AT), 20);
        assertThat(database.posts().page(filter, newest, Visibility.PUBLISHED).items())
                .hasSize(20);
    }

    private static void projects(ProjectFilter filter) {
        PageRequest<ProjectSort> first = PageRequest.first(Sort.ascending(ProjectSort.ORDER), 20);
        assertThat(database.projects().page(filter, first, Visibility.PUBLISHED).items())
                .hasSize(20);
    }
}
