package dev.portfolio.markdown.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML. */
final class TomlFields {

    private TomlFields() {}

    /**
     * The keys of the topmost table.
     *
     * @param firstLine the line of the file in which the TOML begins
     */
    static Fields read(String toml, int firstLine) {
        TomlParseResult result = Toml.parse(toml);
        if (result.hasErrors()) {
            TomlParseError error = result.errors().getFirst();
            throw new BadContent(
                    error.position().line() - 1 + firstLine,
                    "not valid TOML: "
                            + String.valueOf(error.getMessage()).strip().replaceAll("\\s+", " "));
        }
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, Object> entry : result.entrySet()) {
            TomlPosition position = result.inputPositionOf(List.of(entry.getKey()));
            Integer line = position == null ? null : position.line() - 1 + firstLine;
            fields.add(new Field(entry.getKey(), line, value(entry.getValue())));
        }
        return new Fields(fields);
    }

    private static Value value(@Nullable Object value) {
        return switch (value) {
            case null -> new Value.Nothing();
            case TomlArray array ->
                new Value.Items(array.toList().stream().map(TomlFields::value).toList());
            case TomlTable table -> table(table);
            default -> new Value.Scalar(value.toString());
        };
    }

    private static Value table(TomlTable table) {
        Map<String, Value> values = new LinkedHashMap<>();
        table.entrySet().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
        return new Value.Table(values);
    }
}
