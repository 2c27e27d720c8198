package nl.onskentons.surveillance.ui;

import java.time.Clock;
import java.util.Locale;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Translations;
import nl.onskentons.directory.Directory;
import nl.onskentons.school.Schools;
import nl.onskentons.surveillance.Categories;
import nl.onskentons.surveillance.FloorPlans;
import nl.onskentons.surveillance.HotspotKeeping;
import nl.onskentons.surveillance.HotspotPhotos;
import nl.onskentons.surveillance.Hotspots;
import nl.onskentons.surveillance.MapArea;
import nl.onskentons.surveillance.PublishedPlaces;
import nl.onskentons.surveillance.RoundPhotos;
import nl.onskentons.surveillance.map.AddressSearch;
import nl.onskentons.surveillance.map.MapBackground;
import org.springframework.stereotype.Component;

/** What the screens of the places work with. */
@Component
record SurveillanceServices(
        Hotspots hotspots,
        HotspotKeeping keeping,
        Categories categories,
        FloorPlans plans,
        PublishedPlaces published,
        HotspotPhotos photos,
        RoundPhotos roundPhotos,
        MapBackground background,
        MapArea area,
        AddressSearch addresses,
        Directory directory,
        Schools schools,
        Translations translations,
        Clock clock) {

    PlaceTexts texts(SchoolId school, Locale locale) {
        return new PlaceTexts(translations, locale, schools.policeLabels().getOrDefault(school, ""));
    }
}
