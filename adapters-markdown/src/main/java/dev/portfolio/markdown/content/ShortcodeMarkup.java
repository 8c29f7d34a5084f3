package dev.portfolio.markdown.content;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in a Markdown text in place of one shortcode tag. */
final class ShortcodeMarkup {

    private static final Set<String> IMAGES = Set.of("img", "image", "figure", "picture", "imgproc", "photo");
    private static final Pattern IMAGE_FILE = Pattern.compile("(?i).*\\.(png|jpe?g|gif|webp|avif|svg)([?#].*)?");
    private static final Set<String> NOTICES = Set.of(
            "notice",
            "note",
            "info",
            "tip",
            "hint",
            "important",
            "warning",
            "caution",
            "danger",
            "alert",
            "attention",
            "callout",
            "admonition",
            "quote",
            "blockquote");
    private static final Set<String> PAGE_LINKS = Set.of("ref", "relref");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");

    private final String markdown;
    private final Shortcode tag;
    private final boolean paired;

    /**
     * @param markdown the text around the tag
     * @param paired whether the tag opens or closes a pair
     */
    ShortcodeMarkup(String markdown, Shortcode tag, boolean paired) {
        this.markdown = markdown;
        this.tag = tag;
        this.paired = paired;
    }

    /** The replacement; inside a block of raw HTML it is HTML, as Markdown is not read there. */
    String markup(boolean inHtml) {
        String image = imageAddress(tag);
        if (image != null) {
            return inHtml ? htmlImage(image) : markdownImage(image);
        }
        if (paired && NOTICES.contains(tag.name())) {
            return quotation(inHtml);
        }
        if (isInAddress()) {
            return address();
        }
        return caption(tag.words(), inHtml);
    }

    /** The address of the picture that a tag shows; null where it shows none. */
    static @Nullable String imageAddress(Shortcode tag) {
        if (tag.closing()) {
            return null;
        }
        if (IMAGES.contains(tag.name())) {
            return tag.argumentOrFirst("src");
        }
        String source = tag.argument("src");
        return source != null && IMAGE_FILE.matcher(source).matches() ? source : null;
    }

    private String markdownImage(String address) {
        String image = "![" + escaped(alternativeText()) + "](<" + escaped(address) + ">)";
        String target = tag.argument("href") == null ? tag.argument("link") : tag.argument("href");
        String linked = target == null ? image : "[" + image + "](<" + escaped(target) + ">)";
        List<String> captions = captions();
        return captions.isEmpty() ? linked : linked + "<br>" + caption(captions, false);
    }

    private String htmlImage(String address) {
        return "<img src=\"" + html(address) + "\" alt=\"" + html(alternativeText()) + "\">"
                + caption(captions(), true);
    }

    private String alternativeText() {
        String text = tag.argument("alt");
        return text == null ? "" : oneLine(text);
    }

    private List<String> captions() {
        String alternative = tag.argument("alt");
        return tag.words().stream().filter(text -> !text.equals(alternative)).toList();
    }

    /** HTML tags between blank lines, so that what they enclose is still read as Markdown. */
    private String quotation(boolean inHtml) {
        String element = tag.closing() ? "</blockquote>" : "<blockquote>";
        if (inHtml) {
            return element;
        }
        String indentation = indentation();
        String title = tag.closing() ? null : tag.argument("title");
        String heading = title == null ? "" : "**" + escaped(oneLine(title)) + "**\n\n" + indentation;
        return "\n\n" + indentation + element + "\n\n" + indentation + heading;
    }

    /** The blanks before the tag, if there is nothing else before it on its line. */
    private String indentation() {
        int from = tag.start();
        while (from > 0 && markdown.charAt(from - 1) == ' ') {
            from--;
        }
        boolean atLineStart = from == 0 || markdown.charAt(from - 1) == '\n';
        return atLineStart ? markdown.substring(from, tag.start()) : "";
    }

    private boolean isInAddress() {
        return tag.start() > 0 && "(<\"'".indexOf(markdown.charAt(tag.start() - 1)) >= 0;
    }

    private String address() {
        if (PAGE_LINKS.contains(tag.name())) {
            String page = tag.argumentOrFirst("path");
            return page == null ? "" : BLANKS.matcher(page).replaceAll("%20");
        }
        return tag.name().equals("baseurl") ? "/" : caption(tag.words(), false);
    }

    private static String caption(List<String> texts, boolean inHtml) {
        if (texts.isEmpty()) {
            return "";
        }
        String text = oneLine(String.join(". ", texts));
        return "<em>" + (inHtml ? html(text) : text) + "</em>";
    }

    private static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Markdown that stands for exactly this text. */
    private static String escaped(String text) {
        return PUNCTUATION.matcher(oneLine(text)).replaceAll("\\\\$0");
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
