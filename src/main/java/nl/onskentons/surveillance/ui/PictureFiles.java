package nl.onskentons.surveillance.ui;

import nl.onskentons.surveillance.FloorPlanId;
import nl.onskentons.surveillance.FloorPlans;
import nl.onskentons.surveillance.HotspotEventId;
import nl.onskentons.surveillance.HotspotId;
import nl.onskentons.surveillance.HotspotPhotos;
import nl.onskentons.surveillance.RoundPhotos;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The drawings of floors and the photos of places for browsers; kept by the browser of whoever may see them, which asks every
 * time whether that is still so, and by nobody in between.
 */
@Controller
class PictureFiles {

    private final FloorPlans plans;
    private final HotspotPhotos photos;
    private final RoundPhotos roundPhotos;

    PictureFiles(FloorPlans plans, HotspotPhotos photos, RoundPhotos roundPhotos) {
        this.plans = plans;
        this.photos = photos;
        this.roundPhotos = roundPhotos;
    }

    /** Where the photo of a place is to be had. */
    static String photo(HotspotId place) {
        return SurveillanceUrl.ROUTE + "/plek/" + place + "/foto";
    }

    @GetMapping("/" + SurveillanceUrl.ROUTE + "/plek/{id}/foto")
    ResponseEntity<byte[]> photo(@PathVariable String id) {
        return HotspotId.parse(id)
                .flatMap(photos::find)
                .map(photo -> answer(
                        photo.jpeg(),
                        MediaType.IMAGE_JPEG,
                        String.valueOf(photo.changedAt().toEpochMilli())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Where the photo with something that happened to a place is to be had. */
    static String photo(HotspotId place, HotspotEventId event) {
        return photo(place) + "/" + event;
    }

    @GetMapping("/" + SurveillanceUrl.ROUTE + "/plek/{id}/foto/{event}")
    ResponseEntity<byte[]> photo(@PathVariable String id, @PathVariable String event) {
        return HotspotId.parse(id)
                .flatMap(place -> HotspotEventId.parse(event).flatMap(seen -> roundPhotos.find(place, seen)))
                .map(jpeg -> answer(jpeg, MediaType.IMAGE_JPEG, event))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/" + SurveillanceUrl.ROUTE + "/plattegrond/{id}")
    ResponseEntity<byte[]> plan(@PathVariable String id) {
        return FloorPlanId.parse(id)
                .flatMap(plans::picture)
                .map(picture ->
                        answer(picture.content(), MediaType.parseMediaType("image/" + picture.kind()), picture.tag()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(byte[] content, MediaType type, String tag) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + tag + "\"")
                .body(content);
    }
}
