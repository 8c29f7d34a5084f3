package dev.portfolio.markdown.frontmatter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads YAML (and so JSON) with the core schema. No types but texts, lists and tables come out of it; aliases, nesting and size
 * are limited.
 */
final class YamlFields {

    private static final int MAX_ALIASES = 50;
    private static final int MAX_NESTING = 50;
    private static final int MAX_CODE_POINTS = 5_000_000;
    /** What is read is at most a list in a table in the file's own table. */
    private static final int READ_NESTING = 3;

    private final int firstLine;
    private final LoadSettings settings = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setMaxAliasesForCollections(MAX_ALIASES)
            .setCodePointLimit(MAX_CODE_POINTS)
            .build();

    private YamlFields(int firstLine) {
        this.firstLine = firstLine;
    }

    /**
     * The keys of a YAML table; empty if it is valid YAML but something else than a table.
     *
     * @param firstLine the line of the file in which the YAML begins
     */
    static Optional<Fields> read(String yaml, int firstLine) {
        return new YamlFields(firstLine).fields(yaml);
    }

    private Optional<Fields> fields(String yaml) {
        try {
            refuseDeepNesting(yaml);
            Optional<Node> root = new Compose(settings).composeString(yaml);
            if (root.isEmpty()) {
                return Optional.of(Fields.NONE);
            }
            return root.get() instanceof MappingNode table ? Optional.of(fields(table)) : Optional.empty();
        } catch (YamlEngineException e) {
            throw YamlErrors.explained(e, yaml, firstLine);
        } catch (NumberFormatException e) {
            throw new BadContent(firstLine, "not valid YAML: contains an escape of a character that does not exist");
        }
    }

    private void refuseDeepNesting(String yaml) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(yaml)) {
            if (event instanceof CollectionStartEvent && ++depth > MAX_NESTING) {
                throw new BadContent(line(event.getStartMark()), "is nested more than " + MAX_NESTING + " levels deep");
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }

    private Fields fields(MappingNode table) {
        Map<String, Integer> lines = new HashMap<>();
        List<Field> fields = new ArrayList<>();
        for (NodeTuple entry : table.getValue()) {
            Integer line = line(entry.getKeyNode().getStartMark());
            if (entry.getKeyNode() instanceof ScalarNode key) {
                if (lines.putIfAbsent(key.getValue(), line == null ? 0 : line) != null) {
                    throw new BadContent(
                            line,
                            key.getValue() + ": stands here a second time; the first is in line "
                                    + lines.get(key.getValue()));
                }
                fields.add(new Field(key.getValue(), line, value(entry.getValueNode(), READ_NESTING)));
            }
        }
        return new Fields(fields);
    }

    private static Value value(Node node, int levels) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.NULL) ? new Value.Nothing() : new Value.Scalar(scalar.getValue());
        }
        if (levels == 0) {
            return new Value.TooDeep();
        }
        if (node instanceof SequenceNode items) {
            return new Value.Items(items.getValue().stream()
                    .map(item -> value(item, levels - 1))
                    .toList());
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (NodeTuple entry : ((MappingNode) node).getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key) {
                values.put(key.getValue(), value(entry.getValueNode(), levels - 1));
            }
        }
        return new Value.Table(values);
    }

    private @Nullable Integer line(Optional<Mark> mark) {
        return mark.map(at -> at.getLine() + firstLine).orElse(null);
    }
}
