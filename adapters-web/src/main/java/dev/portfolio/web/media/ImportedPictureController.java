package dev.portfolio.web.media;

import dev.portfolio.application.media.FindImportedPicture;
import dev.portfolio.domain.content.ContentType;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Leads from where pictures were on a site of files, below their item, to where they are now. */
@RestController
final class ImportedPictureController {

    private final FindImportedPicture findImportedPicture;

    ImportedPictureController(FindImportedPicture findImportedPicture) {
        this.findImportedPicture = findImportedPicture;
    }

    @GetMapping("/posts/{slug}/{file_name}")
    ResponseEntity<Void> ofPost(@PathVariable("slug") String slug, @PathVariable("file_name") String fileName) {
        return found(new FindImportedPicture.Query(ContentType.POST, slug, fileName));
    }

    @GetMapping("/projects/{slug}/{file_name}")
    ResponseEntity<Void> ofProject(@PathVariable("slug") String slug, @PathVariable("file_name") String fileName) {
        return found(new FindImportedPicture.Query(ContentType.PROJECT, slug, fileName));
    }

    /** Not for ever: another picture may come to stand at this path. */
    private ResponseEntity<Void> found(FindImportedPicture.Query query) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(findImportedPicture.execute(query).path()))
                .cacheControl(CacheControl.noCache())
                .build();
    }
}
