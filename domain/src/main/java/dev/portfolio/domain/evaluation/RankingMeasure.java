package dev.portfolio.domain.evaluation;

import java.util.Comparator;
import java.util.List;

/** How good one ranking is, from 0 to 1. */
public enum RankingMeasure {
    /** Whether the first item is right. */
    HIT_AT_1("hit@1") {
        @Override
        double of(List<Integer> grades, List<Integer> ideal) {
            return hit(grades, 1);
        }
    },
    /** Whether one of the first five is. */
    HIT_AT_5("hit@5") {
        @Override
        double of(List<Integer> grades, List<Integer> ideal) {
            return hit(grades, 5);
        }
    },
    /** One over the rank of the first right item; 0 beyond the tenth. Its mean is the mean reciprocal rank, MRR@10. */
    RECIPROCAL_RANK("mrr@10") {
        @Override
        double of(List<Integer> grades, List<Integer> ideal) {
            int rank = firstRight(grades);
            return rank == 0 || rank > DEPTH ? 0 : 1.0 / rank;
        }
    },
    /**
     * The gain of the first ten, each grade divided by the logarithm of its rank, over the gain of the best order. See K.
     * Järvelin, J. Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20(4), 2002; with the gains and
     * the discount {@code log2(rank + 1)} of the program trec_eval.
     */
    NDCG("ndcg@10") {
        @Override
        double of(List<Integer> grades, List<Integer> ideal) {
            return gain(grades) / gain(ideal);
        }
    };

    /** No measure looks beyond this rank. */
    public static final int DEPTH = 10;

    private final String key;

    RankingMeasure(String key) {
        this.key = key;
    }

    /** The name used in tables and options. */
    public String key() {
        return key;
    }

    /** How good it is that a question got these grades, in their order. */
    public double of(JudgedQuestion question, List<Integer> grades) {
        List<Integer> ideal = question.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        return of(grades, ideal);
    }

    abstract double of(List<Integer> grades, List<Integer> ideal);

    /** The rank of the first right item, from 1; 0 where there is none. */
    public static int firstRight(List<Integer> grades) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) > 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private static double hit(List<Integer> grades, int within) {
        int rank = firstRight(grades);
        return rank > 0 && rank <= within ? 1 : 0;
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
            gain += grades.get(i) * Math.log(2) / Math.log(i + 2);
        }
        return gain;
    }
}
