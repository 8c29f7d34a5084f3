package dev.portfolio.markdown.content;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/** The elements and attributes that a page may show; everything else is left out. */
final class SafeHtml {

    private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};
    private static final String[] SECTIONS = {"section", "article", "aside", "header", "footer", "main", "nav", "center"
    };
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]{1,220}");
    private static final Pattern LANGUAGE = Pattern.compile("language-[\\p{L}\\p{N}_+#.-]{1,50}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern ALIGNMENT = Pattern.compile("left|right|center");
    private static final Pattern NEW_WINDOW = Pattern.compile("_blank");
    private static final Pattern OPEN = Pattern.compile("open|", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_MAIL = Pattern.compile("(?!\\s*mailto:).*", Pattern.CASE_INSENSITIVE);

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(HEADINGS)
            .allowElements("p", "div", "blockquote", "pre", "hr", "br", "ul", "ol", "li", "dl", "dt", "dd")
            .allowElements((name, attributes) -> "div", SECTIONS)
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowElements("a", "img", "figure", "figcaption", "details", "summary")
            .allowElements("em", "strong", "b", "i", "del", "s", "ins", "mark", "small", "code", "kbd", "sub", "sup")
            .allowAttributes("id")
            .matching(ID)
            .onElements(HEADINGS)
            .allowAttributes("class")
            .matching(LANGUAGE)
            .onElements("code")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("align")
            .matching(ALIGNMENT)
            .onElements("th", "td")
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("th", "td")
            .allowAttributes("open")
            .matching(OPEN)
            .onElements("details")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowAttributes("target")
            .matching(NEW_WINDOW)
            .onElements("a")
            .skipRelsOnLinks("noreferrer")
            .allowAttributes("src")
            .matching(NO_MAIL)
            .onElements("img")
            .allowAttributes("alt", "title")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowUrlProtocols("http", "https", "mailto")
            .toFactory();

    private SafeHtml() {}

    static String of(String html) {
        return POLICY.sanitize(html);
    }

    /** Tells the receiver what is left of this HTML. */
    static void read(String html, HtmlStreamEventReceiver receiver) {
        HtmlSanitizer.sanitize(html, POLICY.apply(receiver));
    }
}
