package dev.portfolio.web.desk;

import dev.portfolio.application.backup.MakeBackup;
import dev.portfolio.application.desk.CheckSlug;
import dev.portfolio.application.desk.PreviewMarkdown;
import dev.portfolio.desk.DeskFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk, and the routes that only it has. */
@Configuration(proxyBeanMethods = false)
public class DeskWebConfiguration {

    @Bean
    DeskController deskController() {
        return new DeskController(new DeskFiles());
    }

    @Bean
    SlugController slugController(CheckSlug checkSlug) {
        return new SlugController(checkSlug);
    }

    @Bean
    PreviewController previewController(PreviewMarkdown previewMarkdown) {
        return new PreviewController(previewMarkdown);
    }

    @Bean
    BackupController backupController(MakeBackup makeBackup) {
        return new BackupController(makeBackup);
    }
}
