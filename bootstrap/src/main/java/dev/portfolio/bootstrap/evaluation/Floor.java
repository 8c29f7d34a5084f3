package dev.portfolio.bootstrap.evaluation;

import dev.portfolio.application.evaluation.ModeEvaluation;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.domain.evaluation.RankingMeasure;
import dev.portfolio.domain.search.SearchMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A value that a figure must reach. */
public record Floor(SearchMode mode, RankingMeasure measure, double value) {

    private static final Pattern FORM =
            Pattern.compile("(?:(hybrid|semantic|keyword)\\.)?([a-z]+@\\d+)=([01](?:\\.\\d+)?)");

    /**
     * Reads {@code mrr@10=0.8} or {@code keyword.hit@1=0.5}; without a mode it is hybrid.
     *
     * @throws Invalid saying what would be right, when it is neither
     */
    public static Floor parse(String text) {
        Matcher parts = FORM.matcher(text);
        Optional<RankingMeasure> measure = parts.matches() ? measure(parts.group(2)) : Optional.empty();
        if (measure.isEmpty()) {
            throw new Invalid(
                    "--fail-below",
                    "'" + text + "' is not a floor: [hybrid.|semantic.|keyword.]MEASURE=VALUE, the measure one of "
                            + Arrays.stream(RankingMeasure.values())
                                    .map(RankingMeasure::key)
                                    .collect(Collectors.joining(", "))
                            + ", the value from 0 to 1; for example mrr@10=0.8");
        }
        String mode = parts.group(1);
        return new Floor(
                Arrays.stream(SearchMode.values())
                        .filter(any -> any.key().equals(mode))
                        .findFirst()
                        .orElse(SearchMode.HYBRID),
                measure.get(),
                Double.parseDouble(parts.group(3)));
    }

    /** What is below it, in words; empty where it is reached. */
    public Optional<String> missedBy(List<ModeEvaluation> evaluations) {
        return evaluations.stream()
                .filter(evaluation -> evaluation.mode() == mode)
                .map(evaluation -> evaluation.estimate(measure).mean())
                .filter(mean -> mean < value)
                .map(mean -> "%s.%s is %.3f, below %s".formatted(mode.key(), measure.key(), mean, value))
                .findFirst();
    }

    private static Optional<RankingMeasure> measure(String key) {
        return Arrays.stream(RankingMeasure.values())
                .filter(measure -> measure.key().equals(key))
                .findFirst();
    }
}
