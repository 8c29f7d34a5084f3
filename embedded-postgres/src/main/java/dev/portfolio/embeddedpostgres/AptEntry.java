package dev.portfolio.embeddedpostgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One entry of a package manager's sources.
 *
 * @param addresses where the archive is
 * @param suites the releases it is asked for
 * @param components the parts of the archive
 * @param options what else the entry says that decides whom to trust, by lower-case name of the deb822 field
 */
record AptEntry(List<String> addresses, List<String> suites, List<String> components, Map<String, String> options) {

    AptEntry {
        addresses = List.copyOf(addresses);
        suites = List.copyOf(suites);
        components = List.copyOf(components);
        options = Map.copyOf(options);
    }

    /** The same archive and the same trust, with other types, suite and components, in deb822 form. */
    String rewritten(String type, String suite, List<String> otherComponents, String architecture) {
        List<String> lines = new ArrayList<>();
        lines.add("Types: " + type);
        lines.add("URIs: " + String.join(" ", addresses));
        lines.add("Suites: " + suite);
        lines.add("Components: " + String.join(" ", otherComponents));
        lines.add("Architectures: " + architecture);
        options.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(option -> lines.add(fieldName(option.getKey()) + ": " + option.getValue()));
        return String.join("\n", lines) + "\n";
    }

    private static String fieldName(String key) {
        StringBuilder name = new StringBuilder();
        for (String word : key.split("-", -1)) {
            name.append(name.isEmpty() ? "" : "-")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return name.toString();
    }
}
