package nl.onskentons.surveillance.ui;

import nl.onskentons.surveillance.Categories;
import nl.onskentons.surveillance.FloorPlanKeeping;
import nl.onskentons.surveillance.FloorPlans;
import org.springframework.stereotype.Component;

/** What the page of kinds and floor plans works with. */
@Component
record PlaceSettingsServices(Categories categories, FloorPlans plans, FloorPlanKeeping keeping) {}
