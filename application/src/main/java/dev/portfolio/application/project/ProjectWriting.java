package dev.portfolio.application.project;

import dev.portfolio.application.content.Companions;
import dev.portfolio.application.search.SearchDocuments;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.project.ProjectRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;

/** What the use cases that write projects work with. */
public record ProjectWriting(
        ProjectRepository projects,
        Companions companions,
        SearchDocuments documents,
        Markdown markdown,
        Transactions transactions,
        Clock clock) {}
