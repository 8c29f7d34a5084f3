package dev.portfolio.domain.backup;

import dev.portfolio.domain.transaction.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes files that hold nothing. */
public final class InMemoryBackups implements Backups {

    private final Transactions transactions;

    public InMemoryBackups(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public BackupFile make() {
        String content = transactions.reading(() -> "everything");
        try {
            Path file = Files.createTempDirectory("backup").resolve("portfolio-20260301-093000.backup");
            return new BackupFile(Files.writeString(file, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
