package dev.portfolio.markdown.frontmatter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in one line, with the line of the file, what the YAML parser complains about. */
final class YamlErrors {

    private YamlErrors() {}

    static BadContent explained(YamlEngineException error, String yaml, int firstLine) {
        return switch (error) {
            case MarkedYamlEngineException marked ->
                new BadContent(line(marked, firstLine), "not valid YAML: " + oneLine(problem(marked)));
            case ReaderException unprintable ->
                new BadContent(
                        lineAt(unprintable.getPosition(), yaml, firstLine),
                        "not valid YAML: contains the control character U+%04X".formatted(unprintable.getCodePoint()));
            default -> new BadContent(firstLine, "not valid YAML: " + oneLine(String.valueOf(error.getMessage())));
        };
    }

    private static String problem(MarkedYamlEngineException error) {
        String problem = String.valueOf(error.getProblem());
        String context = error.getContext() == null ? "" : ", " + error.getContext();
        boolean unquotedColon = problem.startsWith("mapping values are not allowed");
        return problem + context + (unquotedColon ? " (a text with ': ' in it needs quotes)" : "");
    }

    /** Where something is not closed, the line in which it was opened; else the line at which the parser stopped. */
    private static @Nullable Integer line(MarkedYamlEngineException error, int firstLine) {
        String problem = String.valueOf(error.getProblem());
        boolean isNotClosed = problem.contains("stream end") || problem.contains("end of stream");
        Optional<Mark> mark = isNotClosed
                ? error.getContextMark().or(error::getProblemMark)
                : error.getProblemMark().or(error::getContextMark);
        return mark.map(at -> at.getLine() + firstLine).orElse(null);
    }

    private static int lineAt(int codePoints, String yaml, int firstLine) {
        return firstLine
                + (int) yaml.codePoints()
                        .limit(codePoints)
                        .filter(character -> character == '\n')
                        .count();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
