package dev.portfolio.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the memory of former slugs promises. It is empty when a test starts. */
public abstract class FormerSlugsContract {

    private static final Slug OLD = new Slug("old");

    protected abstract FormerSlugs slugs();

    private final ContentRef post = new ContentRef(ContentType.POST, SampleContent.newId());
    private final ContentRef other = new ContentRef(ContentType.POST, SampleContent.newId());

    @Test
    void knowsNoSlugThatWasNotRemembered() {
        assertThat(slugs().holder(ContentType.POST, OLD)).isEmpty();
    }

    @Test
    void remembersAllSlugsOfAnItem() {
        slugs().remember(post, OLD);
        slugs().remember(post, new Slug("接続プール"));
        slugs().remember(post, OLD);
        assertThat(slugs().holder(ContentType.POST, OLD)).contains(post.id());
        assertThat(slugs().holder(ContentType.POST, new Slug("接続プール"))).contains(post.id());
    }

    @Test
    void aSlugLeadsToTheItemThatHadItLast() {
        slugs().remember(post, OLD);
        slugs().remember(other, OLD);
        assertThat(slugs().holder(ContentType.POST, OLD)).contains(other.id());
    }

    @Test
    void aSlugIsThatOfAType() {
        ContentRef project = new ContentRef(ContentType.PROJECT, SampleContent.newId());
        slugs().remember(post, OLD);
        slugs().remember(project, OLD);
        slugs().forget(ContentType.POST, OLD);
        assertThat(slugs().holder(ContentType.POST, OLD)).isEmpty();
        assertThat(slugs().holder(ContentType.PROJECT, OLD)).contains(project.id());
    }

    @Test
    void forgetsSeveralSlugsOfAType() {
        Slug older = new Slug("older");
        ContentRef project = new ContentRef(ContentType.PROJECT, SampleContent.newId());
        slugs().remember(post, OLD);
        slugs().remember(other, older);
        slugs().remember(project, OLD);
        slugs().forget(ContentType.POST, List.of());
        assertThat(slugs().holder(ContentType.POST, OLD)).contains(post.id());
        slugs().forget(ContentType.POST, List.of(OLD, older, new Slug("never-was")));
        assertThat(slugs().holder(ContentType.POST, OLD)).isEmpty();
        assertThat(slugs().holder(ContentType.POST, older)).isEmpty();
        assertThat(slugs().holder(ContentType.PROJECT, OLD)).contains(project.id());
    }

    @Test
    void forgetsAllSlugsOfOneItem() {
        slugs().remember(post, OLD);
        slugs().remember(post, new Slug("older"));
        slugs().remember(other, new Slug("another"));
        slugs().forgetAll(post);
        slugs().forgetAll(post);
        assertThat(slugs().holder(ContentType.POST, OLD)).isEmpty();
        assertThat(slugs().holder(ContentType.POST, new Slug("older"))).isEmpty();
        assertThat(slugs().holder(ContentType.POST, new Slug("another"))).contains(other.id());
    }
}
