package dev.portfolio.bootstrap.settings;

import dev.portfolio.pages.site.SiteLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The fields of a YAML table, which says for each of them in which line it stands.
 *
 * @param file as messages call it
 */
record SiteFields(String file, Map<String, Node> nodes) {

    private static final Set<String> KNOWN =
            new TreeSet<>(Set.of("name", "tagline", "description", "language", "links", "theme"));
    private static final Set<String> OF_A_LINK = new TreeSet<>(Set.of("name", "url"));
    private static final int LONGEST = 1_000;

    /** {@link SettingInvalid} for what is no YAML, and for fields that are not known. */
    static SiteFields of(String file, String yaml) {
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(yaml);
            return root.isEmpty() ? new SiteFields(file, Map.of()) : of(file, root.get(), KNOWN);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new SettingInvalid(file + " line " + line, "is not valid YAML: " + e.getProblem() + ".");
        } catch (YamlEngineException e) {
            throw new SettingInvalid(file, "is not valid YAML: " + e.getMessage());
        }
    }

    private static SiteFields of(String file, Node node, Set<String> known) {
        if (!(node instanceof MappingNode table)) {
            throw new SettingInvalid(
                    at(file, node),
                    "is not a table; its lines have the form NAME: VALUE, with names of " + known + ".");
        }
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (NodeTuple entry : table.getValue()) {
            String name = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!known.contains(name)) {
                throw new SettingInvalid(
                        at(file, entry.getKeyNode()),
                        "has '" + name + "', which is not known; known are " + String.join(", ", known) + ".");
            }
            if (nodes.put(name, entry.getValueNode()) != null) {
                throw new SettingInvalid(at(file, entry.getKeyNode()), "has '" + name + "' a second time.");
            }
        }
        return new SiteFields(file, nodes);
    }

    /** The file and the line of this field. */
    String where(String name) {
        Node node = nodes.get(name);
        return node == null ? file : at(file, node);
    }

    private static String at(String file, Node node) {
        return file
                + node.getStartMark()
                        .map(mark -> " line " + (mark.getLine() + 1))
                        .orElse("");
    }

    /** Empty where the field is missing or has no value. */
    Optional<String> text(String name) {
        Node node = nodes.get(name);
        if (node == null || node.getTag().equals(Tag.NULL)) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().length() > LONGEST) {
            throw new SettingInvalid(where(name), name + " has to be a text of at most " + LONGEST + " characters.");
        }
        return Optional.of(scalar.getValue().strip()).filter(text -> !text.isEmpty());
    }

    Optional<String> language(String name) {
        return text(name).map(tag -> {
            try {
                return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            } catch (IllformedLocaleException e) {
                throw new SettingInvalid(where(name), name + " is '" + tag + "'; it has to be like en or pt-BR.");
            }
        });
    }

    List<SiteLink> links(String name) {
        Node node = nodes.get(name);
        if (node == null || node.getTag().equals(Tag.NULL)) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            throw new SettingInvalid(where(name), name + " has to be a list of entries with a name and a url.");
        }
        List<SiteLink> links = new ArrayList<>();
        list.getValue().forEach(entry -> links.add(link(entry)));
        return links;
    }

    private SiteLink link(Node entry) {
        SiteFields fields = of(file, entry, OF_A_LINK);
        String url =
                fields.text("url").orElseThrow(() -> new SettingInvalid(at(file, entry), "has a link without url."));
        if (!isAddress(url)) {
            throw new SettingInvalid(
                    fields.where("url"),
                    "url is '" + url + "'; it has to begin with https://, http://, mailto: or, on this site, with /.");
        }
        String name =
                fields.text("name").orElseThrow(() -> new SettingInvalid(at(file, entry), "has a link without name."));
        return new SiteLink(name, url);
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return switch (scheme) {
                case "https", "http" -> uri.getHost() != null;
                case "mailto" -> !uri.getSchemeSpecificPart().isBlank();
                case "" -> text.startsWith("/") && !text.startsWith("//");
                default -> false;
            };
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
