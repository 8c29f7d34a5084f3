package dev.portfolio.markdown.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML. */
final class TomlFields {

    private static final int MAX_LENGTH = 100_000;
    /** With the number of comments and blank lines in a row the parser's time grows faster than its square. */
    private static final int MAX_LINES = 1_000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LINE = Pattern.compile("\\bline (\\d{1,6})\\b");

    private TomlFields() {}

    /**
     * The keys of the topmost table.
     *
     * @param firstLine the line of the file in which the TOML begins
     */
    static Fields read(String toml, int firstLine) {
        if (toml.length() > MAX_LENGTH || toml.lines().count() > MAX_LINES) {
            throw new BadContent(
                    firstLine,
                    "the TOML front matter is longer than " + MAX_LINES + " lines or " + MAX_LENGTH + " characters");
        }
        TomlParseResult result = Toml.parse(toml);
        if (result.hasErrors()) {
            throw explained(result.errors().getFirst(), firstLine);
        }
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, Object> entry : result.entrySet()) {
            TomlPosition position = result.inputPositionOf(List.of(entry.getKey()));
            Integer line = position == null ? null : position.line() - 1 + firstLine;
            fields.add(new Field(entry.getKey(), line, value(entry.getValue())));
        }
        return new Fields(fields);
    }

    /** The parser's own text counts lines from the beginning of the front matter. */
    private static BadContent explained(TomlParseError error, int firstLine) {
        String message =
                BLANKS.matcher(String.valueOf(error.getMessage()).strip()).replaceAll(" ");
        String inFile =
                LINE.matcher(message).replaceAll(line -> "line " + (Integer.parseInt(line.group(1)) - 1 + firstLine));
        return new BadContent(error.position().line() - 1 + firstLine, "not valid TOML: " + inFile);
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
