package dev.portfolio.domain.writing;

import dev.portfolio.domain.content.Texts;
import org.jspecify.annotations.Nullable;

/** What the owner wants written. */
public sealed interface WritingTask {

    /** So long may a title, a wish and the like be. */
    int LONGEST_LINE = 1_000;

    /** So long may a text be, in characters: a model reads and writes it as a whole. */
    int LONGEST_TEXT = 12_000;

    /**
     * A first version of a text.
     *
     * @param outline what it goes through, in order; null for what the model thinks of
     * @param notes facts for it; null for none
     */
    record Draft(
            String title,
            @Nullable String outline,
            @Nullable String notes) implements WritingTask {
        public Draft {
            title = Texts.required("title", title, LONGEST_LINE);
            outline = Texts.optional("outline", outline, LONGEST_TEXT);
            notes = Texts.optional("notes", notes, LONGEST_TEXT);
        }
    }

    /**
     * A better version of a text.
     *
     * @param text Markdown
     * @param wish what is to be better; null for the text as a whole
     */
    record Improvement(String text, @Nullable String wish) implements WritingTask {
        public Improvement {
            text = Texts.required("text", text, LONGEST_TEXT);
            wish = Texts.optional("instruction", wish, LONGEST_LINE);
        }
    }
}
