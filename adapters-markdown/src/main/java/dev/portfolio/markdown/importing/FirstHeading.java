package dev.portfolio.markdown.importing;

import dev.portfolio.domain.content.Markdown;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the heading that a text without a title begins with. */
final class FirstHeading {

    private static final Pattern LINE = Pattern.compile(
            "(?m)^ {0,3}(?:(?<fence>```+|~~~+).*|(?<heading>#(?:[ \\t].*)?)|(?<above>\\S.*)\\n {0,3}=+[ \\t]*)$");

    private FirstHeading() {}

    /** The words of the first heading of level 1 outside of fenced code. */
    static Optional<String> of(String body, Markdown markdown) {
        Matcher line = LINE.matcher(body);
        String fence = "";
        while (line.find()) {
            String mark = line.group("fence");
            if (mark != null) {
                fence = fenceAfter(fence, mark);
            } else if (fence.isEmpty()) {
                String heading = line.group("heading") == null ? line.group("above") : line.group("heading");
                String words = markdown.toPlainText(heading);
                if (!words.isBlank()) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    /** The fence that is open after this one: a shorter or different one inside code is code. */
    private static String fenceAfter(String open, String mark) {
        if (open.isEmpty()) {
            return mark;
        }
        return mark.startsWith(open) ? "" : open;
    }
}
