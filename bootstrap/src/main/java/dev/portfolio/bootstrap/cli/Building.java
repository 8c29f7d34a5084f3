package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.embedding.EmbedPending;
import dev.portfolio.application.embedding.FinishModelSwitch;
import dev.portfolio.application.embedding.GetEmbeddingStatus;
import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.worker.PendingSideBySide;
import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.embedding.EmbeddingCoverage;
import dev.portfolio.domain.embedding.EmbeddingProfileId;
import dev.portfolio.domain.error.Conflict;
import org.springframework.context.ApplicationContext;

/** Makes the vectors of a profile until none is missing, side by side with others that may be doing the same. */
final class Building {

    private static final long WAIT_FOR_OTHERS_MILLIS = 300;

    private final PendingSideBySide embedPending;
    private final FinishModelSwitch finishModelSwitch;
    private final GetEmbeddingStatus getEmbeddingStatus;
    private final Console console;
    private final EmbeddingProfileId profile;

    Building(ApplicationContext tool, Console console, EmbeddingProfileId profile) {
        this.embedPending = new PendingSideBySide(tool.getBean(EmbedPending.class));
        this.finishModelSwitch = tool.getBean(FinishModelSwitch.class);
        this.getEmbeddingStatus = tool.getBean(GetEmbeddingStatus.class);
        this.console = console;
        this.profile = profile;
    }

    /** Whether the profile answers at the end; otherwise the reasons are told. */
    FinishModelSwitch.Outcome untilItAnswers(boolean allowMissing) {
        FinishModelSwitch.Outcome outcome = finish(false);
        while (!outcome.answers()) {
            EmbeddingBacklog left = drain();
            outcome = finish(allowMissing && left.waiting() > 0);
            if (!outcome.answers() && left.failing() > 0) {
                tell(left);
                return outcome;
            }
        }
        return outcome;
    }

    private FinishModelSwitch.Outcome finish(boolean allowMissing) {
        return finishModelSwitch.execute(new FinishModelSwitch.Command(profile, allowMissing));
    }

    /** Until nothing waits but what has failed. */
    private EmbeddingBacklog drain() {
        GetEmbeddingStatus.Status status = status();
        while (status.backlog().waiting() > 0) {
            boolean idle =
                    embedPending.execute(new EmbedPending.Command(1, profile)).nothingToDo();
            status = status();
            EmbeddingCoverage.Counts counts = status.counts();
            console.progress("Embedding items for " + status.profile().name(), counts.indexedItems(), counts.items());
            if (idle && status.backlog().waiting() <= status.backlog().failing()) {
                break;
            }
            if (idle) {
                pause();
            }
        }
        return status.backlog();
    }

    private GetEmbeddingStatus.Status status() {
        return getEmbeddingStatus.execute(new GetEmbeddingStatus.Query(Administrator.atCommandLine())).stream()
                .filter(status -> status.profile().id().equals(profile))
                .findFirst()
                .orElseThrow(() -> new Conflict("embedding_profile_gone", "The vectors were removed meanwhile."));
    }

    private void tell(EmbeddingBacklog left) {
        console.step(left.failing() + " items cannot be embedded; the old model goes on. The same command tries again,"
                + " --allow-missing switches without them.");
        left.reasons().forEach(reason -> console.step("  " + reason.items() + ": " + reason.text()));
    }

    private static void pause() {
        try {
            Thread.sleep(WAIT_FOR_OTHERS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while embedding.", e);
        }
    }
}
