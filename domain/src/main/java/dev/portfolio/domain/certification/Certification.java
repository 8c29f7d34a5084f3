package dev.portfolio.domain.certification;

import dev.portfolio.domain.content.ContentId;
import dev.portfolio.domain.content.ContentItem;
import dev.portfolio.domain.content.ContentRef;
import dev.portfolio.domain.content.ContentType;
import dev.portfolio.domain.content.Link;
import dev.portfolio.domain.content.Slug;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.content.Timestamps;
import dev.portfolio.domain.error.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A certification somebody holds; always public.
 *
 * @param credentialUrl where it can be verified
 * @param description a paragraph in plain text
 */
public record Certification(
        ContentId id,
        String name,
        String issuer,
        @Nullable String credentialUrl,
        @Nullable String badgeUrl,
        @Nullable String description,
        @Nullable LocalDate issuedAt,
        Timestamps timestamps)
        implements ContentItem {

    public Certification {
        name = Texts.required("name", name, Texts.TITLE);
        issuer = Texts.required("issuer", issuer, Texts.TITLE);
        credentialUrl = Link.checked("credential_url", credentialUrl);
        badgeUrl = Link.checked("badge_url", badgeUrl);
        description = Texts.optional("description", description, Texts.PARAGRAPH);
        if (issuedAt != null && (issuedAt.getYear() < 1 || issuedAt.getYear() > 9999)) {
            throw new Invalid("issued_at", "is " + issuedAt + "; allowed are the years 1 to 9999");
        }
    }

    /** The same, changed now. */
    public Certification updatedAt(Instant now) {
        return new Certification(
                id, name, issuer, credentialUrl, badgeUrl, description, issuedAt, timestamps.updatedAt(now));
    }

    @Override
    public ContentRef ref() {
        return new ContentRef(ContentType.CERTIFICATION, id);
    }

    @Override
    public Optional<Slug> publicSlug() {
        return Optional.empty();
    }
}
