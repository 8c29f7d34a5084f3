package dev.portfolio.web.media;

import dev.portfolio.application.media.OpenMedia;
import dev.portfolio.domain.media.Media;
import dev.portfolio.domain.media.MediaNotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The files of pictures, for everybody. The id says which bytes, so they never change and may be kept for ever; the name at the end of an
 * address is for people, and any will do, so that an address holds whatever the picture is called later.
 */
@RestController
final class MediaFileController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Pattern WIDTH = Pattern.compile("[1-9][0-9]{0,5}");

    /** A drawing opened by itself shows, and runs and loads nothing. */
    private static final String SHOW_ONLY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private final OpenMedia openMedia;

    MediaFileController(OpenMedia openMedia) {
        this.openMedia = openMedia;
    }

    @GetMapping(Media.PATH + "/{id}/{file_name}")
    void picture(@PathVariable("id") String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(new OpenMedia.Query(id, OptionalInt.empty()), request, response);
    }

    @GetMapping(Media.PATH + "/{id}/{width}/{file_name}")
    void variant(
            @PathVariable("id") String id,
            @PathVariable("width") String width,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!WIDTH.matcher(width).matches()) {
            throw new MediaNotFound(id + "/" + width);
        }
        answer(new OpenMedia.Query(id, OptionalInt.of(Integer.parseInt(width))), request, response);
    }

    private void answer(OpenMedia.Query query, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        OpenMedia.Opened opened = openMedia.execute(query);
        try (InputStream in = opened.stream()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER);
            if (opened.format().isDrawing()) {
                response.setHeader("Content-Security-Policy", SHOW_ONLY);
                response.setHeader(
                        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + opened.fileName() + "\"");
            }
            if (!new ServletWebRequest(request, response).checkNotModified('"' + opened.tag() + '"')) {
                response.setContentType(opened.format().contentType());
                response.setContentLengthLong(opened.length());
                in.transferTo(response.getOutputStream());
            }
        }
    }
}
