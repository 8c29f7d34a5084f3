package dev.portfolio.markdown.content;

import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/** Writes down the words of sanitised HTML: blocks on lines of their own, code as it is, images as their alternative text. */
final class VisibleText implements HtmlStreamEventReceiver {

    private static final Set<String> INLINE =
            Set.of("a", "em", "strong", "b", "i", "del", "s", "ins", "mark", "small", "code", "kbd", "sub", "sup");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private boolean blankDue;
    private boolean breakDue;
    private int preformatted;

    private VisibleText() {}

    static String of(String html) {
        VisibleText visible = new VisibleText();
        SafeHtml.read(html, visible);
        return visible.text.toString().strip();
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        if (name.equals("img")) {
            image(attributes);
        } else {
            separate(name);
        }
        if (name.equals("pre")) {
            preformatted++;
        }
    }

    @Override
    public void closeTag(String name) {
        if (name.equals("pre")) {
            preformatted--;
        }
        separate(name);
    }

    @Override
    public void text(String words) {
        if (preformatted > 0) {
            writeSeparator();
            text.append(words);
        } else {
            words.chars().forEach(this::write);
        }
    }

    private void separate(String name) {
        if (CELLS.contains(name)) {
            blankDue = true;
        } else if (!INLINE.contains(name)) {
            breakDue = true;
        }
    }

    private void image(List<String> attributes) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals("alt")) {
                blankDue = true;
                text(attributes.get(i + 1));
                blankDue = true;
            }
        }
    }

    private void write(int character) {
        if (Character.isWhitespace(character)) {
            blankDue = true;
        } else {
            writeSeparator();
            text.append((char) character);
        }
    }

    private void writeSeparator() {
        boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        if (breakDue && !atStart) {
            text.append('\n');
        } else if (blankDue && !atStart) {
            text.append(' ');
        }
        breakDue = false;
        blankDue = false;
    }
}
