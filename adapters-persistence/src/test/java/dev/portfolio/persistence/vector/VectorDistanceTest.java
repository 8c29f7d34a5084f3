package dev.portfolio.persistence.vector;

import static dev.portfolio.persistence.generated.Tables.CERTIFICATIONS;
import static dev.portfolio.persistence.generated.Tables.POSTS;
import static dev.portfolio.persistence.generated.Tables.PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.portfolio.domain.certification.Certifications;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.post.Post;
import dev.portfolio.domain.post.Posts;
import dev.portfolio.persistence.testing.MigratedDatabase;
import java.util.Arrays;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Distances of (3, 4, 0, ...) and (4, 3, 0, ...), computed by hand: both have length 5, their inner product is 24. */
class VectorDistanceTest {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    private static final Embedding STORED = first(3, 4);
    private static final Embedding QUERY = first(4, 3);

    record Column(Table<?> table, Field<Embedding> field) {}

    static Column[] columns() {
        return new Column[] {
            new Column(POSTS, POSTS.CONTENT_EMBEDDING),
            new Column(PROJECTS, PROJECTS.CONTENT_EMBEDDING),
            new Column(CERTIFICATIONS, CERTIFICATIONS.CONTENT_EMBEDDING)
        };
    }

    @BeforeEach
    void oneRowInEachTable() {
        database.posts().save(Posts.aPublishedPost());
        database.projects().save(dev.portfolio.domain.project.Projects.aPublishedProject());
        database.certifications().save(Certifications.aCertification());
        for (Column column : columns()) {
            database.dsl().update(column.table()).set(column.field(), STORED).execute();
        }
    }

    @ParameterizedTest
    @MethodSource("columns")
    void cosineDistanceIsOneMinusTheCosine(Column column) {
        assertThat(computed(column.table(), VectorDistance.cosineDistance(column.field(), QUERY)))
                .isCloseTo(1 - 24.0 / 25.0, within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void euclideanDistanceIsTheLengthOfTheDifference(Column column) {
        assertThat(computed(column.table(), VectorDistance.euclideanDistance(column.field(), QUERY)))
                .isCloseTo(Math.sqrt(2), within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void innerProductHasItsSignTurned(Column column) {
        assertThat(computed(column.table(), VectorDistance.negativeInnerProduct(column.field(), QUERY)))
                .isCloseTo(-24.0, within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aVectorComesBackAsItWent(Column column) {
        assertThat(computed(column.table(), column.field())).isEqualTo(STORED);
    }

    @Test
    void noVectorComesBackAsNull() {
        Post post = Posts.aPublishedPost();
        database.dsl().update(POSTS).setNull(POSTS.CONTENT_EMBEDDING).execute();

        assertThat(computed(POSTS, POSTS.CONTENT_EMBEDDING))
                .as("vector of %s", post.slug())
                .isNull();
    }

    @Test
    void awkwardNumbersSurviveTheWire() {
        float[] values = new float[768];
        Arrays.fill(values, Float.MIN_VALUE);
        values[0] = -0.0f;
        values[1] = 3.4e38f;
        Embedding awkward = Embedding.of(values);
        database.dsl().update(POSTS).set(POSTS.CONTENT_EMBEDDING, awkward).execute();

        assertThat(computed(POSTS, POSTS.CONTENT_EMBEDDING)).isEqualTo(awkward);
    }

    /** These numbers first, and zeros after them. */
    private static Embedding first(float... values) {
        return Embedding.of(Arrays.copyOf(values, 768));
    }

    private static <T> T computed(Table<?> table, Field<T> field) {
        return database.dsl().select(field).from(table).fetchSingle(field);
    }
}
