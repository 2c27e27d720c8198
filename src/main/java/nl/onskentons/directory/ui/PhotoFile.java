package nl.onskentons.directory.ui;

import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.Photos;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures themselves, for browsers; kept by the browser of whoever may see them, which asks every
 * time whether that is still so, and by nobody in between. */
@Controller
class PhotoFile {

    private final Photos photos;

    PhotoFile(Photos photos) {
        this.photos = photos;
    }

    static String path(EntryId id) {
        return PartnersUrl.ROUTE + "/" + id + "/foto";
    }

    @GetMapping("/" + PartnersUrl.ROUTE + "/{id}/foto")
    ResponseEntity<byte[]> photo(@PathVariable String id) {
        return EntryId.parse(id)
                .flatMap(photos::find)
                .map(photo -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .eTag("\"" + photo.changedAt().toEpochMilli() + "\"")
                        .body(photo.jpeg()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
