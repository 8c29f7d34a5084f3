package dev.portfolio.benchmarks.result;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that was measured, whenever.
 *
 * @param machine where; null before anything was measured
 * @param content what on, in words
 * @param skipped who did not take part, and why
 */
public record Results(
        @Nullable Machine machine,
        String content,
        SortedMap<String, RaceResult> races,
        SortedMap<String, Figure> figures,
        SortedMap<String, String> skipped) {

    /** Nothing yet. */
    public static final Results NONE = new Results(null, "", new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Results {
        races = Collections.unmodifiableSortedMap(new TreeMap<>(races));
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
    }

    /** With this race instead of the former one. */
    public Results with(RaceResult race) {
        SortedMap<String, RaceResult> all = new TreeMap<>(races);
        all.put(race.id(), race);
        return new Results(machine, content, all, figures, skipped);
    }

    /** With this figure instead of the former one. */
    public Results with(Figure figure) {
        SortedMap<String, Figure> all = new TreeMap<>(figures);
        all.put(figure.id(), figure);
        return new Results(machine, content, races, all, skipped);
    }

    /** Measured here, on this content. */
    public Results at(Machine here, String what) {
        return new Results(here, what, races, figures, skipped);
    }

    /** Without those that take part now, and with those that do not. */
    public Results skipping(Map<String, String> absent) {
        SortedMap<String, String> all = new TreeMap<>(skipped);
        all.putAll(absent);
        return new Results(machine, content, races, figures, all);
    }

    /** What is known of this contestant in this race. */
    public Optional<Standing> standing(String race, String contestant) {
        return Optional.ofNullable(races.get(race)).flatMap(result -> result.of(contestant));
    }
}
