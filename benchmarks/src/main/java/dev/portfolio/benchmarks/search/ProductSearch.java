package dev.portfolio.benchmarks.search;

import dev.portfolio.benchmarks.data.SeededQuestion;
import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.embedding.Embedding;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.search.ContentSearch;
import dev.portfolio.domain.search.KeywordQuestion;
import dev.portfolio.domain.search.MeaningMatch;
import dev.portfolio.domain.search.SearchFilter;
import dev.portfolio.domain.transaction.Transactions;
import dev.portfolio.persistence.DatabaseSettings;
import dev.portfolio.persistence.PersistenceConfiguration;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The product's search by meaning, as its use case calls it, with the vector of the question at hand. */
public final class ProductSearch implements AutoCloseable {

    /** How many results are asked for everywhere. */
    public static final int LIMIT = 10;

    private final AnnotationConfigApplicationContext context;
    private final ContentSearch search;
    private final Transactions transactions;
    private final EmbeddingProfileId profile;

    private ProductSearch(AnnotationConfigApplicationContext context, EmbeddingProfileId profile) {
        this.context = context;
        this.search = context.getBean(ContentSearch.class);
        this.transactions = context.getBean(Transactions.class);
        this.profile = profile;
    }

    /** On this database, whose vectors are of that profile. */
    public static ProductSearch open(DatabaseSettings settings, int profile) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DatabaseSettings.class, () -> settings);
        context.register(PersistenceConfiguration.class);
        context.refresh();
        return new ProductSearch(context, new EmbeddingProfileId(profile));
    }

    /** The ten nearest. */
    List<MeaningMatch> find(SeededQuestion question, SearchFilter filter) {
        Embedding vector = Embedding.of(question.vector());
        return transactions.reading(() -> search.byMeaning(vector, profile, filter, Visibility.PUBLISHED, LIMIT));
    }

    /** The ten nearest of all types. */
    public List<MeaningMatch> answer(SeededQuestion question) {
        return find(question, SearchFilter.NONE);
    }

    /** The ten nearest without an index on vectors, nor any other. */
    List<ContentId> exactly(SeededQuestion question, SearchFilter filter) {
        Embedding vector = Embedding.of(question.vector());
        return transactions.writing(() -> {
            dsl().execute("SET LOCAL enable_indexscan = off");
            return ids(search.byMeaning(vector, profile, filter, Visibility.PUBLISHED, LIMIT));
        });
    }

    /** Both sides of a hybrid search, as many of each as are fused. */
    void findBoth(SeededQuestion question, int candidates) {
        Embedding vector = Embedding.of(question.vector());
        transactions.reading(() -> {
            search.byMeaning(vector, profile, SearchFilter.NONE, Visibility.PUBLISHED, candidates);
            return search.byKeywords(
                    KeywordQuestion.of(question.text()), SearchFilter.NONE, Visibility.PUBLISHED, candidates);
        });
    }

    static List<ContentId> ids(List<MeaningMatch> matches) {
        return matches.stream().map(match -> match.item().ref().id()).toList();
    }

    DSLContext dsl() {
        return context.getBean(DSLContext.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
