package dev.portfolio.application.post;

import dev.portfolio.application.content.Companions;
import dev.portfolio.application.search.SearchDocuments;
import dev.portfolio.domain.content.Markdown;
import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;

/** What the use cases that write posts work with. */
public record PostWriting(
        PostRepository posts,
        Companions companions,
        SearchDocuments documents,
        Markdown markdown,
        Transactions transactions,
        Clock clock) {}
