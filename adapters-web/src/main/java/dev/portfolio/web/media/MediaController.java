package dev.portfolio.web.media;

import dev.portfolio.application.media.GetMedia;
import dev.portfolio.application.media.ListMedia;
import dev.portfolio.domain.account.Editor;
import dev.portfolio.domain.content.Visibility;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaFilter;
import dev.portfolio.domain.media.MediaSort;
import dev.portfolio.domain.page.Page;
import dev.portfolio.domain.page.Sort;
import dev.portfolio.web.page.Cursors;
import dev.portfolio.web.page.Paging;
import dev.portfolio.web.page.WantedPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading what is known of pictures. */
@RestController
@RequestMapping(path = "/api/v1/media", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Media")
final class MediaController {

    private final ListMedia listMedia;
    private final GetMedia getMedia;
    private final Paging<MediaSort> paging;

    MediaController(ListMedia listMedia, GetMedia getMedia, Cursors cursors) {
        this.listMedia = listMedia;
        this.getMedia = getMedia;
        this.paging = new Paging<>(cursors, Sort.descending(MediaSort.CREATED_AT), MediaSort.values());
    }

    @GetMapping
    @Operation(operationId = "listMedia", summary = "A page of pictures, the newest first.")
    MediaPage list(@Parameter(hidden = true) Editor editor, MediaListParameters parameters) {
        MediaFilter filter = parameters.filter();
        WantedPage<MediaSort> wanted = paging.wanted(parameters, filter, Visibility.EVERYTHING);
        Page<Media> page = listMedia.execute(new ListMedia.Query(editor, filter, wanted.request()));
        return MediaPage.from(page, wanted.nextCursor(page));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getMedia", summary = "What is known of one picture.")
    MediaResponse get(
            @Parameter(hidden = true) Editor editor,
            @PathVariable("id") @Parameter(description = "The id.", schema = @Schema(type = "string", format = "uuid"))
                    String id) {
        return MediaResponse.from(getMedia.execute(new GetMedia.Query(editor, id)));
    }
}
