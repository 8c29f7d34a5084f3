package dev.portfolio.web.remembered;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.portfolio.domain.transaction.CommittedState;
import java.util.Optional;

/** The answers that were asked for most, up to a bound in bytes, each with the state that it was made of. */
final class RememberedAnswers {

    static final int MOST_BYTES = 16 * 1024 * 1024;

    /** Of one answer, besides its bytes. */
    private static final int OVERHEAD = 500;

    private final Cache<Question, Entry> entries;

    private record Entry(CommittedState state, RememberedAnswer answer) {}

    RememberedAnswers(int mostBytes) {
        entries = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((Question question, Entry entry) ->
                        OVERHEAD + question.size() + entry.answer().size())
                .build();
    }

    /** The answer, if nothing was committed since. */
    Optional<RememberedAnswer> find(Question question, CommittedState now) {
        return Optional.ofNullable(entries.getIfPresent(question))
                .filter(entry -> entry.state().equals(now))
                .map(Entry::answer);
    }

    /** @param before the state before anything was read for the answer */
    void add(Question question, CommittedState before, RememberedAnswer answer) {
        entries.put(question, new Entry(before, answer));
    }
}
