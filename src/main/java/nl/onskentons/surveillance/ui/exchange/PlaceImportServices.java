package nl.onskentons.surveillance.ui.exchange;

import nl.onskentons.surveillance.Categories;
import nl.onskentons.surveillance.Hotspots;
import nl.onskentons.surveillance.PlaceImport;
import org.springframework.stereotype.Component;

/** What the import of places works with. */
@Component
record PlaceImportServices(PlaceImport imports, Categories categories, Hotspots hotspots) {}
