package dev.portfolio.architecture.violations.controllers.web.post;

import dev.portfolio.architecture.violations.controllers.application.post.PostText;
import dev.portfolio.architecture.violations.controllers.domain.post.PostRepository;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class PostController {

    final PostRepository posts;
    final PostText text;

    public PostController(PostRepository posts, PostText text) {
        this.posts = posts;
        this.text = text;
    }
}
