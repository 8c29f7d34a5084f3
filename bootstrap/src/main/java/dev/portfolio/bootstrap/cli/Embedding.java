package dev.portfolio.bootstrap.cli;

import dev.portfolio.application.embedding.ChooseFirstProfile;
import dev.portfolio.application.embedding.EmbedPending;
import dev.portfolio.application.embedding.GetEmbeddingBacklog;
import dev.portfolio.application.embedding.QueueUnembedded;
import dev.portfolio.bootstrap.console.Console;
import dev.portfolio.bootstrap.worker.PendingSideBySide;
import dev.portfolio.domain.embedding.EmbeddingBacklog;
import dev.portfolio.domain.error.Unavailable;
import org.springframework.context.ApplicationContext;

/** Embeds what is waiting until nothing is, side by side with a server that may be doing the same. */
final class Embedding {

    private static final long WAIT_FOR_OTHERS_MILLIS = 300;

    private final ChooseFirstProfile chooseFirstProfile;
    private final QueueUnembedded queueUnembedded;
    private final PendingSideBySide embedPending;
    private final GetEmbeddingBacklog backlog;
    private final Console console;

    Embedding(ApplicationContext tool, Console console) {
        this.chooseFirstProfile = tool.getBean(ChooseFirstProfile.class);
        this.queueUnembedded = tool.getBean(QueueUnembedded.class);
        this.embedPending = new PendingSideBySide(tool.getBean(EmbedPending.class));
        this.backlog = tool.getBean(GetEmbeddingBacklog.class);
        this.console = console;
    }

    void drain() {
        try {
            chooseFirstProfile.execute();
        } catch (Unavailable e) {
            console.step(e.getMessage() + " Until a running server can embed, all is found by keywords only.");
            return;
        }
        queueUnembedded.execute();
        EmbeddingBacklog left = backlog.execute();
        long total = left.waiting();
        while (left.waiting() > 0) {
            boolean idle = embedPending.execute(new EmbedPending.Command(1)).nothingToDo();
            left = backlog.execute();
            total = Math.max(total, left.waiting());
            console.progress("Embedding items", total - left.waiting(), total);
            if (idle && left.waiting() <= left.failing()) {
                console.step(
                        left.failing() + " items cannot be embedded right now; a running server tries again. Until then"
                                + " they are found by keywords only.");
                return;
            }
            if (idle) {
                pause();
            }
        }
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
