package dev.portfolio.web.freshness;

import dev.portfolio.domain.post.PostRepository;
import dev.portfolio.domain.post.Posts;
import dev.portfolio.domain.transaction.Transactions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Routes that write, or only say so. */
@RestController
final class WritingRoutes {

    private final Transactions transactions;
    private final PostRepository posts;

    WritingRoutes(Transactions transactions, PostRepository posts) {
        this.transactions = transactions;
        this.posts = posts;
    }

    @PostMapping("/api/writing")
    String write() {
        transactions.writing(() -> posts.save(Posts.aPublishedPost()));
        return "written";
    }

    @PostMapping("/api/writing-silently")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void writeAndSayNothing() {
        write();
    }

    @PostMapping("/api/reading")
    String read() {
        return "read";
    }
}
