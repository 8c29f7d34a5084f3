package dev.portfolio.domain.revision;

import dev.portfolio.domain.account.UserId;

/** Who saved a revision. */
public sealed interface RevisionAuthor {

    RevisionAuthor IMPORT = new Importing();
    RevisionAuthor SCHEDULE = new Scheduled();
    RevisionAuthor UNKNOWN = new Unknown();

    /** Somebody on their account, which may be gone by now. */
    record Account(UserId user) implements RevisionAuthor {}

    /** An import of files. */
    record Importing() implements RevisionAuthor {}

    /** A schedule, at its moment. */
    record Scheduled() implements RevisionAuthor {}

    /** Nobody knows: the item was saved past the revisions, or before there were any. */
    record Unknown() implements RevisionAuthor {}
}
