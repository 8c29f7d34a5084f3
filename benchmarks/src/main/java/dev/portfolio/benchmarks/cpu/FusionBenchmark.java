package dev.portfolio.benchmarks.cpu;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.search.FoundItem;
import dev.portfolio.domain.search.KeywordMatch;
import dev.portfolio.domain.search.MeaningMatch;
import dev.portfolio.domain.search.ScoreFusion;
import dev.portfolio.domain.search.SearchResult;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Two sides of a hybrid search put together. */
@State(Scope.Benchmark)
public class FusionBenchmark {

    private static final int CANDIDATES = 100;
    private static final int LIMIT = 10;

    private final List<MeaningMatch> meaning = IntStream.range(0, CANDIDATES)
            .mapToObj(i -> new MeaningMatch(item(i), 0.9 - i * 0.003, 0.1 + i * 0.003, "A passage."))
            .toList();
    private final List<KeywordMatch> keywords = IntStream.range(0, CANDIDATES)
            .mapToObj(i -> new KeywordMatch(item(i + CANDIDATES / 2), 20 - i * 0.1, "A passage."))
            .toList();

    private static FoundItem item(int number) {
        ContentRef ref = new ContentRef(ContentType.POST, new ContentId(new UUID(0x7000L, 1L << 63 | number)));
        return new FoundItem(ref, new Slug("item-" + number), "Item " + number);
    }

    @Benchmark
    public List<SearchResult> fuse() {
        return ScoreFusion.fuse(meaning, keywords, LIMIT);
    }
}
