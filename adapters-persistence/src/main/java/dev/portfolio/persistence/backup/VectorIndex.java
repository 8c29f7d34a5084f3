package dev.portfolio.persistence.backup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An index of pgvector that is made again after a restore. A backup is a file that somebody may have written by hand, so its
 * definitions are not run as they come: only the form that the server gives such an index is accepted.
 *
 * @param definition as the server told it
 */
record VectorIndex(String name, String definition) {

    private static final String WORD = "[a-z_][a-z0-9_]*";

    private static final Pattern FORM = Pattern.compile("CREATE INDEX (?<name>" + WORD + ") ON public\\." + WORD
            + " USING (hnsw|ivfflat) \\((" + WORD + "|\\(\\(?" + WORD + "\\)?::(vector|halfvec)\\(\\d+\\)\\))"
            + "( (vector|halfvec)_(cosine|l2|ip|l1)_ops)?\\)"
            + "( WITH \\(" + option() + "(, " + option() + ")*\\))?"
            + "( WHERE (" + WORD + "|\\(" + WORD + " IS NOT NULL\\)|\\(\\(" + WORD + " = \\d+\\) AND " + WORD
            + "\\)))?");

    /** What makes it, unless there is one of that name. */
    String statement() {
        return definition.replaceFirst("CREATE INDEX", "CREATE INDEX IF NOT EXISTS");
    }

    private static String option() {
        return WORD + "='?\\d+'?";
    }

    /** None where the definition has another form. */
    static Optional<VectorIndex> of(String definition) {
        Matcher form = FORM.matcher(definition);
        return form.matches() ? Optional.of(new VectorIndex(form.group("name"), definition)) : Optional.empty();
    }
}
