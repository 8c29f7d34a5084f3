package dev.portfolio.application.certification;

import dev.portfolio.application.content.Saving;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.content.ContentNotFound;
import dev.portfolio.domain.content.ItemChanged;
import java.util.function.Predicate;

/** Replaces what an editor writes of a certification. What is left out is cleared. */
public final class ReplaceCertification {

    private final CertificationWriting with;

    public ReplaceCertification(CertificationWriting with) {
        this.with = with;
    }

    /**
     * What changes of which one.
     *
     * @param expected whether the certification as it is now is the one that the change was made to
     */
    public record Command(Editor editor, String id, Predicate<Certification> expected, CertificationContent content) {}

    /** {@link ContentNotFound}, {@link ItemChanged} when it is not as expected. */
    public Certification execute(Command command) {
        return new CertificationEditing(with)
                .edit(
                        command.id(),
                        command.expected(),
                        certification -> command.content()
                                .replacing(certification, with.clock().instant()),
                        Saving.by(command.editor()));
    }
}
