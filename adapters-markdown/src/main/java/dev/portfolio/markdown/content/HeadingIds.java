package dev.portfolio.markdown.content;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Gives each heading of one document an id, as GitHub and Hugo do, so that the links of imported texts to their own headings
 * work: lower case, blanks to dashes, other punctuation left out, a number where it repeats.
 */
final class HeadingIds implements AttributeProvider {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");
    private static final int MAX_LENGTH = 200;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repetitions = new HashMap<>();

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof Heading) {
            String id = idOf(textOf(node));
            if (!id.isEmpty()) {
                attributes.put("id", unique(id));
            }
        }
    }

    private static String idOf(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
        String id = OTHER.matcher(lower).replaceAll("").replace(' ', '-');
        return id.length() <= MAX_LENGTH ? id : id.substring(0, MAX_LENGTH);
    }

    private String unique(String id) {
        String candidate = id;
        while (!taken.add(candidate)) {
            candidate = id + "-" + repetitions.merge(id, 1, Integer::sum);
        }
        return candidate;
    }

    private static String textOf(Node heading) {
        StringBuilder text = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }
        });
        return text.toString();
    }
}
