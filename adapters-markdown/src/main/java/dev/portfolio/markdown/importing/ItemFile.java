package dev.portfolio.markdown.importing;

import dev.portfolio.domain.content.Labels;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.markdown.frontmatter.Document;
import dev.portfolio.markdown.frontmatter.Fields;
import dev.portfolio.markdown.frontmatter.Moment;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file taken apart, with what items of every type have in common. */
record ItemFile(ContentPath path, Document document, Markdown markdown) {

    private static final Set<String> UNPUBLISHED = Set.of("draft", "private", "unpublished");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WORD_SEPARATORS = Pattern.compile("[-_\\s]+");

    Fields fields() {
        return document.fields();
    }

    /** From the front matter, else the first heading, else the name. */
    String title(String... keys) {
        String said = fields().text(keys);
        String title =
                said != null ? said : FirstHeading.of(document.body(), markdown).orElseGet(this::readableName);
        return Texts.required(keys[0], BLANKS.matcher(title).replaceAll(" ").strip(), Texts.TITLE);
    }

    private String readableName() {
        String name = Normalizer.normalize(DatedName.of(path.name()).rest(), Normalizer.Form.NFC);
        String words = WORD_SEPARATORS.matcher(name).replaceAll(" ").strip();
        if (words.isEmpty()) {
            return name.isBlank() ? path.path() : name;
        }
        int firstLetter = words.offsetByCodePoints(0, 1);
        return words.substring(0, firstLetter).toUpperCase(Locale.ROOT) + words.substring(firstLetter);
    }

    /** The Markdown below the front matter; null if there is none. */
    @Nullable
    String body() {
        return document.body().isBlank() ? null : Texts.optional("body", document.body(), Texts.BODY);
    }

    /** A paragraph, as plain text. */
    @Nullable
    String paragraph(String... keys) {
        String said = fields().text(keys);
        return said == null ? null : paragraphOf(keys[0], said);
    }

    @Nullable
    String paragraphOf(String field, String text) {
        String plain = markdown.toPlainText(text);
        return plain.isBlank() ? null : Texts.optional(field, plain, Texts.PARAGRAPH);
    }

    Labels tags() {
        return new Labels(fields().allWords("tags", "tag", "categories", "category", "taxonomies"));
    }

    boolean isDraft() {
        String status = fields().textIfScalar("status");
        return fields().flag("draft").orElse(false)
                || !fields().flag("published").orElse(true)
                || (status != null && UNPUBLISHED.contains(status.toLowerCase(Locale.ROOT)))
                || path.folders().contains("_drafts");
    }

    /** From the first of these keys, else from the name. */
    Optional<Moment> moment(String... keys) {
        return fields().moment(keys)
                .or(() -> Optional.ofNullable(DatedName.of(path.name()).date()).map(Moment::of));
    }
}
