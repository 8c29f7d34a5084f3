package dev.portfolio.application.schedule;

import dev.portfolio.application.revision.CurrentItems;
import dev.portfolio.application.revision.RevisionHistory;
import dev.portfolio.domain.content.ContentLocks;
import dev.portfolio.domain.revision.Revisions;
import dev.portfolio.domain.schedule.Schedules;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;

/** What the use cases around schedules work with. */
public record Scheduling(
        Schedules schedules,
        Revisions revisions,
        RevisionHistory history,
        CurrentItems items,
        ContentLocks locks,
        Transactions transactions,
        Clock clock) {}
