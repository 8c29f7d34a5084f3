package dev.portfolio.application.backup;

import dev.portfolio.domain.account.Administrator;
import dev.portfolio.domain.backup.BackupFile;
import dev.portfolio.domain.backup.Backups;

/** Everything in one file, for an administrator to keep. */
public final class MakeBackup {

    private final Backups backups;

    public MakeBackup(Backups backups) {
        this.backups = backups;
    }

    /** By whom. */
    public record Command(Administrator by) {}

    /** The file, which the caller closes. */
    public BackupFile execute(Command command) {
        return backups.make();
    }
}
