package dev.portfolio.markdown.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.portfolio.domain.content.Markdown;
import java.net.URI;

/**
 * Remembers the HTML of texts that are asked for again and again, up to a bound: reading an item would otherwise spend half of
 * its time on rendering. A text is known by itself, so what is remembered is never old.
 */
public final class RememberedHtml implements Markdown {

    /** Of texts and HTML together; half as many megabytes where they are of Latin letters, else as many. */
    private static final long MOST_CHARACTERS = 16L << 20;

    private final Markdown markdown;
    private final Cache<String, String> htmlOfTexts;

    public RememberedHtml(Markdown markdown) {
        this(markdown, MOST_CHARACTERS);
    }

    RememberedHtml(Markdown markdown, long mostCharacters) {
        this.markdown = markdown;
        this.htmlOfTexts = Caffeine.newBuilder()
                .maximumWeight(mostCharacters)
                .executor(Runnable::run)
                .weigher((String text, String html) -> text.length() + html.length())
                .build();
    }

    @Override
    public String toPlainText(String text) {
        return markdown.toPlainText(text);
    }

    @Override
    public String toSafeHtml(String text) {
        String known = htmlOfTexts.getIfPresent(text);
        if (known != null) {
            return known;
        }
        // Not computed inside the cache, which would hold back other texts.
        String html = markdown.toSafeHtml(text);
        htmlOfTexts.put(text, html);
        return html;
    }

    @Override
    public String toSafeHtml(String text, URI base) {
        return markdown.toSafeHtml(text, base);
    }
}
