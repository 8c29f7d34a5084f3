package dev.portfolio.pages.article;

import dev.portfolio.application.media.FindShownPictures;
import org.jspecify.annotations.Nullable;

/** Makes texts ready to be read. */
public final class Articles {

    private final FindShownPictures findShownPictures;

    Articles(FindShownPictures findShownPictures) {
        this.findShownPictures = findShownPictures;
    }

    /**
     * Makes a text ready.
     *
     * @param safe HTML that may be shown in any page; null where there is none
     */
    public ArticleHtml of(@Nullable String safe) {
        return safe == null
                ? ArticleHtml.NONE
                : ArticleHtml.of(
                        safe,
                        new ArticlePictures(
                                findShownPictures.execute(new FindShownPictures.Query(ArticlePictures.shownIn(safe)))));
    }
}
