package dev.portfolio.application.content;

import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.revision.RevisionAuthor;

/**
 * How an item is saved.
 *
 * @param by who saves it
 * @param autosave whether the editor does it by itself while somebody is typing
 * @param together what happens in the same transaction, also where the change is of nothing; what it throws undoes the change
 */
public record Saving(RevisionAuthor by, boolean autosave, Runnable together) {

    /** Saved by an import. */
    public static final Saving IMPORTED = new Saving(RevisionAuthor.IMPORT, false, () -> {});

    /** Saved by somebody, who means it. */
    public static Saving by(Editor editor) {
        return new Saving(new RevisionAuthor.Account(editor.user()), false, () -> {});
    }

    /** Saved for somebody who may not mean it yet. */
    public static Saving autosavedFor(Editor editor) {
        return new Saving(new RevisionAuthor.Account(editor.user()), true, () -> {});
    }

    /** Saved at the moment of a schedule. */
    public static Saving scheduled(Runnable together) {
        return new Saving(RevisionAuthor.SCHEDULE, false, together);
    }
}
