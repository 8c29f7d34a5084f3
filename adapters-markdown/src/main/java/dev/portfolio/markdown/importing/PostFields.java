package dev.portfolio.markdown.importing;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.importing.ContentDraft.PostDraft;
import dev.portfolio.markdown.frontmatter.Moment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a post. */
final class PostFields {

    static final String[] DATES = {"date", "published_at", "publishdate", "pubdate", "issued_at", "start_date"};

    private static final Pattern END_OF_INTRODUCTION = Pattern.compile("<!--\\s*more\\s*-->");
    private static final int LONGEST_INTRODUCTION = 600;

    private PostFields() {}

    static PostDraft read(ItemFile item) {
        String body = item.body();
        String said = item.paragraph("description", "excerpt", "summary", "blurb");
        return new PostDraft(
                item.title("title", "name"),
                SlugWishes.of(item, ContentType.POST),
                body,
                said != null || body == null ? said : introduction(item, body),
                item.tags(),
                item.isDraft(),
                item.moment(DATES).map(Moment::instant).orElse(null));
    }

    /** What stands before the mark that Hugo and Jekyll use; an introduction of many paragraphs is no excerpt. */
    private static @Nullable String introduction(ItemFile item, String body) {
        Matcher end = END_OF_INTRODUCTION.matcher(body);
        String introduction = end.find() ? item.paragraphOf("excerpt", body.substring(0, end.start())) : null;
        return introduction == null || introduction.length() > LONGEST_INTRODUCTION ? null : introduction;
    }
}
