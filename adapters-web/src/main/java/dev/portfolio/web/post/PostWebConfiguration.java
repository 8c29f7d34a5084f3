package dev.portfolio.web.post;

import dev.portfolio.application.post.CreatePost;
import dev.portfolio.application.post.DeletePost;
import dev.portfolio.application.post.GetPost;
import dev.portfolio.application.post.ListPosts;
import dev.portfolio.application.post.PatchPost;
import dev.portfolio.application.post.PublishPost;
import dev.portfolio.application.post.ReplacePost;
import dev.portfolio.application.post.RestorePost;
import dev.portfolio.application.post.UnpublishPost;
import dev.portfolio.web.condition.ItemTags;
import dev.portfolio.web.idempotency.Creations;
import dev.portfolio.web.page.Cursors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The routes of posts. */
@Configuration(proxyBeanMethods = false)
public class PostWebConfiguration {

    @Bean
    PostController postController(ListPosts listPosts, GetPost getPost, Cursors cursors) {
        return new PostController(listPosts, getPost, cursors);
    }

    @Bean
    PostWriteController postWriteController(
            CreatePost createPost,
            ReplacePost replacePost,
            PatchPost patchPost,
            DeletePost deletePost,
            Creations creations,
            ItemTags tags) {
        return new PostWriteController(createPost, replacePost, patchPost, deletePost, creations, tags);
    }

    @Bean
    PostRestoreController postRestoreController(RestorePost restorePost, ItemTags tags) {
        return new PostRestoreController(restorePost, tags);
    }

    @Bean
    PostPublicationController postPublicationController(
            PublishPost publishPost, UnpublishPost unpublishPost, ItemTags tags) {
        return new PostPublicationController(publishPost, unpublishPost, tags);
    }
}
