package dev.portfolio.embeddedpostgres;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the two forms in which a package manager's sources are written; entries switched off are left out. */
final class AptSources {

    private static final Set<String> KEPT_OPTIONS = Set.of("signed-by", "trusted", "check-valid-until", "check-date");
    private static final Pattern LINE =
            Pattern.compile("^deb(?:-src)?\\s+(?:\\[([^]]*)]\\s*)?(\\S+)\\s+(\\S+)((?:\\s+\\S+)*)$");

    private AptSources() {}

    /** {@code deb [signed-by=KEY] ADDRESS SUITE COMPONENT...}, one a line. */
    static List<AptEntry> oneLine(String text) {
        List<AptEntry> entries = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher matcher = LINE.matcher(line.replaceFirst("#.*", "").strip());
            if (matcher.matches()) {
                entries.add(new AptEntry(
                        List.of(matcher.group(2)),
                        List.of(matcher.group(3)),
                        words(matcher.group(4)),
                        lineOptions(matcher.group(1) == null ? "" : matcher.group(1))));
            }
        }
        return entries;
    }

    /** Paragraphs of {@code Field: value}, a value going on in lines that begin with a space. */
    static List<AptEntry> deb822(String text) {
        List<AptEntry> entries = new ArrayList<>();
        String uncommented = text.replaceAll("(?m)^#.*\\R?", "");
        for (String paragraph : uncommented.split("\\R[ \t]*\\R", -1)) {
            Map<String, String> fields = fields(paragraph);
            boolean enabled = !fields.getOrDefault("enabled", "yes").strip().equalsIgnoreCase("no");
            if (enabled && fields.containsKey("uris")) {
                entries.add(new AptEntry(
                        words(fields.getOrDefault("uris", "")),
                        words(fields.getOrDefault("suites", "")),
                        words(fields.getOrDefault("components", "")),
                        kept(fields)));
            }
        }
        return entries;
    }

    private static Map<String, String> fields(String paragraph) {
        Map<String, String> fields = new LinkedHashMap<>();
        String current = "";
        for (String line : paragraph.lines().toList()) {
            int colon = line.indexOf(':');
            if (line.startsWith(" ") || line.startsWith("\t")) {
                String more = line;
                fields.computeIfPresent(current, (_, value) -> value + "\n" + more);
            } else if (colon > 0) {
                current = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.put(current, line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    private static Map<String, String> lineOptions(String text) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : words(text)) {
            int equals = option.indexOf('=');
            if (equals > 0) {
                String value = option.substring(equals + 1).replace(',', ' ');
                options.put(option.substring(0, equals).toLowerCase(Locale.ROOT), value);
            }
        }
        return kept(options);
    }

    private static Map<String, String> kept(Map<String, String> options) {
        Map<String, String> kept = new LinkedHashMap<>(options);
        kept.keySet().retainAll(KEPT_OPTIONS);
        return kept;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
