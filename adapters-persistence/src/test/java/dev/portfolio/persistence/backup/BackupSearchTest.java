package dev.portfolio.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.KeywordQuestion;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.persistence.PersistenceConfiguration;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Search finds the same after a restore, in the same order, with the same scores. */
class BackupSearchTest {

    @TempDir
    Path folder;

    @Test
    void searchIsTheSameAfterARestore() {
        ContentDatabase source = ContentDatabase.filled();
        ContentDatabase target = ContentDatabase.empty();
        Path file = folder.resolve("content.backup");
        try (DatabaseBackup backup = new DatabaseBackup(source.access(), Clock.systemUTC());
                DatabaseRestore restore = new DatabaseRestore(target.access(), Clock.systemUTC())) {
            backup.writeTo(file, BackupProgress.NONE);
            restore.intoEmpty(file, BackupProgress.NONE);
        }
        for (Visibility visibility : Visibility.values()) {
            assertThat(byMeaning(target, visibility))
                    .isEqualTo(byMeaning(source, visibility))
                    .isNotEmpty();
            assertThat(byKeywords(target, visibility))
                    .isEqualTo(byKeywords(source, visibility))
                    .isNotEmpty();
        }
    }

    private static List<?> byMeaning(ContentDatabase database, Visibility visibility) {
        float[] question = new float[768];
        for (int i = 0; i < question.length; i++) {
            question[i] = (float) Math.cos(3 * i);
        }
        return found(
                database,
                search -> search.byMeaning(
                        Embedding.of(question), new EmbeddingProfileId(1), SearchFilter.NONE, visibility, 20));
    }

    private static List<?> byKeywords(ContentDatabase database, Visibility visibility) {
        return found(
                database,
                search -> search.byKeywords(KeywordQuestion.of("Zażółć 0"), SearchFilter.NONE, visibility, 20));
    }

    private static List<?> found(ContentDatabase database, Function<ContentSearch, List<?>> question) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(
                    DatabaseSettings.class,
                    () -> DatabaseSettings.withDefaultPool(
                            database.access().jdbcUrl(),
                            database.access().user(),
                            database.access().password()));
            context.register(PersistenceConfiguration.class);
            context.refresh();
            return context.getBean(Transactions.class)
                    .reading(() -> question.apply(context.getBean(ContentSearch.class)));
        }
    }
}
