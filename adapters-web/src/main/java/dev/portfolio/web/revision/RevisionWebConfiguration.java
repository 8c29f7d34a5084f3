package dev.portfolio.web.revision;

import dev.portfolio.application.revision.CompareRevisions;
import dev.portfolio.application.revision.GetRevision;
import dev.portfolio.application.revision.ListRevisions;
import dev.portfolio.web.page.Cursors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The routes of revisions. */
@Configuration(proxyBeanMethods = false)
public class RevisionWebConfiguration {

    @Bean
    RevisionController revisionController(
            ListRevisions listRevisions, GetRevision getRevision, CompareRevisions compareRevisions, Cursors cursors) {
        return new RevisionController(listRevisions, getRevision, compareRevisions, cursors);
    }
}
