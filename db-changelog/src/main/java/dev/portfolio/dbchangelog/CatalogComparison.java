package dev.portfolio.dbchangelog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells where a database differs from what the changelog makes. */
final class CatalogComparison {

    /** How the vector indexes end that are made beside the changelog, once a database is large enough to need them. */
    private static final String VECTOR_INDEX = "_embedding_index";

    /** A definition longer than this says more in its place than in a sentence. */
    private static final int SHORT = 120;

    private final Catalog expected;
    private final Catalog actual;

    CatalogComparison(Catalog expected, Catalog actual) {
        this.expected = expected;
        this.actual = actual;
    }

    /** A sentence for each difference. Of a table that is missing or unknown, only that. */
    List<String> differences() {
        TreeSet<Catalog.Item> items = new TreeSet<>(expected.objects().keySet());
        items.addAll(actual.objects().keySet());
        List<String> differences = new ArrayList<>();
        for (Catalog.Item item : items) {
            if (!isPartOfMissing(item)) {
                String difference = difference(item);
                if (difference != null) {
                    differences.add(difference);
                }
            }
        }
        return List.copyOf(differences);
    }

    private boolean isPartOfMissing(Catalog.Item item) {
        return !item.table().isEmpty() && !(expected.hasTable(item.table()) && actual.hasTable(item.table()));
    }

    private @Nullable String difference(Catalog.Item item) {
        String wanted = expected.definition(item);
        String found = actual.definition(item);
        if (Objects.equals(wanted, found)) {
            return null;
        }
        if (found == null) {
            return sentence(item, "is missing");
        }
        if (wanted == null) {
            return mayBeExtra(item) ? null : sentence(item, "is not in the changelog");
        }
        if (wanted.length() > SHORT || found.length() > SHORT) {
            return sentence(item, "is not as in the changelog");
        }
        return sentence(item, "is '" + found + "', in the changelog '" + wanted + "'");
    }

    /** Extensions serve whoever looks after the server; vector indexes depend on the size of the data. */
    private static boolean mayBeExtra(Catalog.Item item) {
        return item.kind().equals("extension")
                || (item.kind().equals("index") && item.name().endsWith(VECTOR_INDEX));
    }

    private static String sentence(Catalog.Item item, String what) {
        String subject = item.toString();
        return Character.toUpperCase(subject.charAt(0)) + subject.substring(1) + " " + what + ".";
    }
}
