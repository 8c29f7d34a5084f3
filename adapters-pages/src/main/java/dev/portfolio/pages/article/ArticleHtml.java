package dev.portfolio.pages.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The HTML of a text made ready to stand below a page's title: headings follow the title's without gaps and can be linked
 * to, wide code and tables can be scrolled by keyboard, the empty corner of a table is no heading, pictures are loaded
 * when they are near, and those of this site have room left for them. It changes nothing of what makes HTML safe: it takes what has been made safe, in the form that the
 * sanitiser writes.
 *
 * @param html to be shown as it is
 * @param scripts that colour its code
 */
public record ArticleHtml(String html, List<String> scripts) {

    public static final ArticleHtml NONE = new ArticleHtml("", List.of());

    private static final Pattern HEADING =
            Pattern.compile("<h([1-6])((?: id=\"([^\"]*)\")?)>(.*?)</h\\1>", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("<code class=\"language-([^\"]+)\">");
    private static final Pattern IMAGE = Pattern.compile("<img ([^>]*?)/?>");
    private static final Pattern EMPTY_HEADER = Pattern.compile("<th([^>]*)>\\s*</th>");
    private static final int DEEPEST = 6;

    static ArticleHtml of(String safe, ArticlePictures pictures) {
        Set<CodeLanguage> languages = new LinkedHashSet<>();
        String html = headings(safe)
                .replace("<pre>", "<pre tabindex=\"0\">")
                .replace("<table>", "<div class=\"wide\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
        html = EMPTY_HEADER.matcher(html).replaceAll("<td$1></td>");
        html = IMAGE.matcher(html).replaceAll(image -> Matcher.quoteReplacement(image(image.group(1), pictures)));
        html = CODE.matcher(html).replaceAll(code -> Matcher.quoteReplacement(code(code, languages)));
        return new ArticleHtml(html, CodeLanguage.scripts(languages));
    }

    /** The title is the page's first heading: the text's outermost ones come right below, and none skips a level. */
    private static String headings(String html) {
        Deque<Integer> above = new ArrayDeque<>();
        return HEADING.matcher(html).replaceAll(heading -> {
            int level = Integer.parseInt(heading.group(1));
            while (!above.isEmpty() && above.peek() >= level) {
                above.pop();
            }
            above.push(level);
            String tag = "h" + Math.min(DEEPEST, 1 + above.size());
            return Matcher.quoteReplacement("<" + tag + heading.group(2) + ">" + heading.group(4)
                    + anchor(heading.group(3)) + "</" + tag + ">");
        });
    }

    private static String anchor(@Nullable String id) {
        return id == null ? "" : "<a class=\"anchor\" href=\"#" + id + "\" aria-label=\"Link to this section\">#</a>";
    }

    private static String image(String attributes, ArticlePictures pictures) {
        String alt = attributes.contains("alt=\"") ? "" : " alt=\"\"";
        String known = pictures.attributes(attributes);
        return "<img loading=\"lazy\" decoding=\"async\" " + known + attributes.strip() + alt + ">";
    }

    private static String code(MatchResult code, Set<CodeLanguage> languages) {
        Optional<CodeLanguage> language = CodeLanguage.named(code.group(1));
        language.ifPresent(languages::add);
        return language.map(known -> "<code class=\"language-" + known.key() + "\">")
                .orElse("<code>");
    }
}
