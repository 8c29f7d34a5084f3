package dev.portfolio.domain.importing;

import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Labels;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a file says about an item, before it is decided which item that is. */
public sealed interface ContentDraft {

    ContentType type();

    /** What the item is called. */
    String title();

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

        /** The same with another text. */
        public PostDraft withBody(@Nullable String other) {
            return new PostDraft(title, slug, other, excerpt, tags, draft, date);
        }
    }

    /**
     * A project; draft and date as in {@link PostDraft}.
     *
     * @param imageUrl an address, or the path of a picture relative to the file
     */
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

        /** The same with another text and picture. */
        public ProjectDraft with(@Nullable String otherContent, @Nullable String otherImageUrl) {
            return new ProjectDraft(
                    title,
                    slug,
                    description,
                    otherContent,
                    tags,
                    techStack,
                    liveUrl,
                    repoUrl,
                    otherImageUrl,
                    featured,
                    order,
                    draft,
                    date);
        }
    }

    /**
     * A certification; it has neither slug nor drafts.
     *
     * @param badgeUrl an address, or the path of a picture relative to the file
     */
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

        @Override
        public String title() {
            return name;
        }

        /** The same with another badge. */
        public CertificationDraft withBadgeUrl(@Nullable String other) {
            return new CertificationDraft(name, issuer, credentialUrl, other, description, issuedAt);
        }
    }
}
