package dev.portfolio.dbchangelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaHistoryTest {

    private final TestDatabase database = TestDatabase.empty();

    @TempDir
    private Path folder;

    @Test
    void tellsWhatRanAndWhatIsPending() throws Exception {
        TestChangelog changelog = TestChangelog.emptyIn(folder)
                .with("001-one", "CREATE TABLE one (id int);")
                .with("002-two", "CREATE TABLE two (id int);");
        new SchemaMigration(database.access(), changelog.read()).run();
        changelog.with("003-three", "CREATE TABLE three (id int);");

        ChangeHistory history = new SchemaHistory(database.access(), changelog.read()).read();

        assertThat(history.applied()).extracting(AppliedChange::order).containsExactly(1, 2);
        assertThat(history.applied()).extracting(AppliedChange::name).containsExactly("001-one", "002-two");
        assertThat(history.pending()).containsExactly("003-three");
    }

    @Test
    void anEmptyDatabaseHasNoHistoryAndGetsNone() {
        ChangeHistory history = new SchemaHistory(database.access()).read();

        assertThat(history.applied()).isEmpty();
        assertThat(history.pending()).isNotEmpty();
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void timesAreRightWhateverTheTimeZoneOfTheProcess() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            new SchemaMigration(database.access()).run();
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));

            assertThat(new SchemaHistory(database.access()).read().applied())
                    .allSatisfy(
                            change -> assertThat(change.at()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES)));
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
