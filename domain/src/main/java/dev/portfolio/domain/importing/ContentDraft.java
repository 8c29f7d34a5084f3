package dev.portfolio.domain.importing;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Labels;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a file says about an item, before it is decided which item that is. */
public sealed interface ContentDraft {

    ContentType type();

    /**
     * A post.
     *
     * @param date when it was, or is to be, published
     * @param draft whether the file says that it is not to be published
     */
    record PostDraft(
            String title,
            SlugWish slug,
            @Nullable String body,
            @Nullable String excerpt,
            Labels tags,
            boolean draft,
            @Nullable Instant date)
            implements ContentDraft {
        @Override
        public ContentType type() {
            return ContentType.POST;
        }
    }

    /** A project; draft and date as in {@link PostDraft}. */
    record ProjectDraft(
            String title,
            SlugWish slug,
            @Nullable String description,
            @Nullable String content,
            Labels tags,
            Labels techStack,
            @Nullable String liveUrl,
            @Nullable String repoUrl,
            @Nullable String imageUrl,
            boolean featured,
            int order,
            boolean draft,
            @Nullable Instant date)
            implements ContentDraft {
        @Override
        public ContentType type() {
            return ContentType.PROJECT;
        }
    }

    /** A certification; it has neither slug nor drafts. */
    record CertificationDraft(
            String name,
            String issuer,
            @Nullable String credentialUrl,
            @Nullable String badgeUrl,
            @Nullable String description,
            @Nullable LocalDate issuedAt)
            implements ContentDraft {
        @Override
        public ContentType type() {
            return ContentType.CERTIFICATION;
        }
    }
}
