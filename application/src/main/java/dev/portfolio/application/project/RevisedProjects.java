package dev.portfolio.application.project;

import dev.portfolio.domain.project.Project;
import dev.portfolio.domain.revision.RevisedItem;
import dev.portfolio.domain.revision.RevisionNotFound;
import dev.portfolio.domain.revision.Revisions;
import dev.portfolio.domain.transaction.Transactions;

/** Earlier states of projects. */
final class RevisedProjects {

    private final Revisions revisions;
    private final Transactions transactions;

    RevisedProjects(Revisions revisions, Transactions transactions) {
        this.revisions = revisions;
        this.transactions = transactions;
    }

    /** The project as this revision has it; {@link RevisionNotFound} when there is none. */
    Project at(Project project, int number) {
        return transactions
                .reading(() -> revisions.find(project.ref(), number))
                .filter(revision -> revision.item() instanceof RevisedItem.RevisedProject)
                .map(revision -> ((RevisedItem.RevisedProject) revision.item()).project())
                .orElseThrow(() -> new RevisionNotFound(project.ref(), number));
    }
}
