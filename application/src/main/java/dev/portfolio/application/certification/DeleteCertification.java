package dev.portfolio.application.certification;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import java.util.function.Predicate;

/** Deletes a certification, and everything that is kept of it. */
public final class DeleteCertification {

    private final CertificationWriting with;

    public DeleteCertification(CertificationWriting with) {
        this.with = with;
    }

    /**
     * Which one.
     *
     * @param expected whether the certification as it is now is the one that is to be deleted
     */
    public record Command(Editor editor, String id, Predicate<Certification> expected) {}

    /** {@link ContentNotFound}, {@link ItemChanged} when it is not as expected. */
    public void execute(Command command) {
        new CertificationEditing(with).delete(command.id(), command.expected());
    }
}
