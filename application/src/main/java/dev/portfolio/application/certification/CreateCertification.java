package dev.portfolio.application.certification;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.ContentIds;

/** Makes a certification. */
public final class CreateCertification {

    private final CertificationWriting with;
    private final ContentIds ids;

    public CreateCertification(CertificationWriting with, ContentIds ids) {
        this.with = with;
        this.ids = ids;
    }

    /** What it is to be. */
    public record Command(Editor editor, CertificationContent content) {}

    public Certification execute(Command command) {
        return new CertificationEditing(with)
                .add(command.content().made(ids.next(), with.clock().instant()), Saving.by(command.editor()));
    }
}
