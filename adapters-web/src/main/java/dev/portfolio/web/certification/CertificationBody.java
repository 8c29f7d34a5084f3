package dev.portfolio.web.certification;

import dev.portfolio.application.certification.CertificationChanges;
import dev.portfolio.application.certification.CertificationContent;
import dev.portfolio.domain.content.Link;
import dev.portfolio.domain.content.Texts;
import dev.portfolio.domain.error.Invalid;
import dev.portfolio.web.body.Members;
import dev.portfolio.web.body.Moments;
import java.util.Optional;

/** Reads what a client writes of a certification. {@link Invalid} with all that is wrong. */
final class CertificationBody {

    private CertificationBody() {}

    /** What is to change. */
    static CertificationChanges changes(Members members) {
        CertificationChanges changes = new CertificationChanges(
                members.text("name", text -> Texts.required("name", text, Texts.TITLE)),
                members.text("issuer", text -> Texts.required("issuer", text, Texts.TITLE)),
                members.optionalText("credential_url", text -> Link.checked("credential_url", text)),
                members.optionalText("badge_url", text -> Link.checked("badge_url", text)),
                members.optionalText("description", text -> Texts.optional("description", text, Texts.PARAGRAPH)),
                members.optionalText("issued_at", Moments::date));
        members.refuseTheRest();
        return changes;
    }

    /** The whole of it; what is left out is empty. */
    static CertificationContent content(Members members) {
        members.need("name");
        members.need("issuer");
        CertificationChanges changes = changes(members);
        return new CertificationContent(
                changes.name().from(""),
                changes.issuer().from(""),
                changes.credentialUrl().from(Optional.empty()).orElse(null),
                changes.badgeUrl().from(Optional.empty()).orElse(null),
                changes.description().from(Optional.empty()).orElse(null),
                changes.issuedAt().from(Optional.empty()).orElse(null));
    }
}
