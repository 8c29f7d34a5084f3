package dev.portfolio.domain.backup;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemoryBackupsTest extends BackupsContract {

    @Override
    protected Backups backups() {
        return new InMemoryPortfolio().backups();
    }
}
