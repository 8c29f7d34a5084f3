package dev.portfolio.benchmarks.search;

import dev.portfolio.benchmarks.data.SeededQuestion;
import dev.portfolio.domain.search.SearchFilter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many of the ten that an exact search gives the product's search gives. */
public record RecallOfProduct(ProductSearch product) {

    /** 0 to 1, on average over these questions, without a filter. */
    public double mean(List<SeededQuestion> questions) {
        return questions.stream()
                .mapToDouble(question -> of(
                        product.exactly(question, SearchFilter.NONE),
                        ProductSearch.ids(product.find(question, SearchFilter.NONE))))
                .average()
                .orElse(1);
    }

    /** Of one question. */
    static <T> double of(List<T> exact, List<T> found) {
        Set<T> hits = new HashSet<>(exact);
        hits.retainAll(Set.copyOf(found));
        return exact.isEmpty() ? 1 : (double) hits.size() / exact.size();
    }
}
