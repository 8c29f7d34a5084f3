package dev.portfolio.markdown.importing;

import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.importing.ContentDraft.CertificationDraft;
import dev.portfolio.markdown.frontmatter.BadContent;
import dev.portfolio.markdown.frontmatter.Fields;
import dev.portfolio.markdown.frontmatter.Moment;
import org.jspecify.annotations.Nullable;

/** Reads a certification. */
final class CertificationFields {

    private CertificationFields() {}

    static CertificationDraft read(ItemFile item) {
        Fields fields = item.fields();
        return new CertificationDraft(
                item.title("name", "title"),
                issuer(fields),
                WebAddresses.absolute(fields, "credential_url", "url", "link"),
                WebAddresses.ofPicture(fields, "badge_url", "badge", "image"),
                description(item),
                item.moment("issued_at", "date", "published_at", "publishdate", "pubdate", "start_date")
                        .map(Moment::date)
                        .orElse(null));
    }

    private static String issuer(Fields fields) {
        String issuer = fields.text("issuer", "organization", "organisation", "authority");
        if (issuer == null) {
            throw new BadContent(fields.line("issuer"), "issuer: is missing; a certification needs it");
        }
        return Texts.required("issuer", issuer, Texts.TITLE);
    }

    private static @Nullable String description(ItemFile item) {
        String said = item.paragraph("description", "body");
        String body = item.body();
        return said != null || body == null ? said : item.paragraphOf("description", body);
    }
}
