package dev.portfolio.domain.importing;

import java.util.List;
import java.util.Map;

/** Finds the pictures that a Markdown text shows or links to, and gives them other addresses. Code is left alone. */
public interface PictureReferences {

    /**
     * The addresses that are relative to the text's own place, as they are written, each once in the order of the text. Those with a
     * scheme or a leading slash are none; neither are links to anything but pictures.
     */
    List<String> in(String markdown);

    /** The same text, with these addresses in place of those that {@link #in} found; what is not named stays. */
    String replaced(String markdown, Map<String, String> addresses);
}
