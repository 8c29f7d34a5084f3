package dev.portfolio.embeddedpostgres;

import java.util.ArrayList;
import java.util.List;

/**
 * A distribution whose archive carries pgvector's source and PostgreSQL's headers. Suites that do not exist, or no
 * longer, cost one failed request each.
 *
 * @param id its name in addresses and in the name of its key
 * @param components the parts of its archive that carry what is needed
 * @param sources suites to look in for pgvector's source, newest first
 * @param headers suites to look in for the headers, likeliest first
 */
record Distribution(String id, List<String> components, List<String> sources, List<String> headers) {

    static final List<Distribution> KNOWN = List.of(
            new Distribution(
                    "debian", List.of("main"), List.of("sid", "forky", "trixie"), List.of("trixie", "forky", "sid")),
            new Distribution(
                    "ubuntu",
                    List.of("main", "universe"),
                    List.of("devel", "resolute", "questing", "plucky"),
                    List.of("questing", "plucky", "resolute", "devel")));

    List<String> sourceSuites(String machinesOwn) {
        return with(sources, machinesOwn);
    }

    List<String> headerSuites(String machinesOwn) {
        return with(headers, machinesOwn);
    }

    /**
     * Whether an entry of the machine's sources is this distribution's main archive or a mirror of it. Its address
     * ends like that, or the distribution's own key signs it; personal archives look similar but are not it.
     */
    boolean owns(AptEntry entry) {
        return entry.components().contains("main")
                && entry.suites().stream().noneMatch(suite -> suite.contains("/"))
                && (isSignedBy(entry) || entry.addresses().stream().allMatch(this::looksLikeMirror));
    }

    boolean isSignedBy(AptEntry entry) {
        return entry.options().getOrDefault("signed-by", "").contains(id + "-archive-keyring")
                && entry.addresses().stream().noneMatch(address -> address.contains("security"));
    }

    private boolean looksLikeMirror(String address) {
        String path = address.replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.list$", "");
        return (last.equals(id) || last.equals(id + "-ports")) && !path.contains("/ppa/");
    }

    private static List<String> with(List<String> suites, String own) {
        List<String> all = new ArrayList<>(suites);
        if (!own.isEmpty() && !all.contains(own)) {
            all.add(own);
        }
        return all;
    }
}
