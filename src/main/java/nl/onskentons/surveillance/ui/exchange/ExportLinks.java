package nl.onskentons.surveillance.ui.exchange;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.onskentons.access.SchoolField;
import nl.onskentons.common.SchoolId;
import nl.onskentons.surveillance.RouteId;
import nl.onskentons.surveillance.ui.SurveillanceUrl;

/** Links with words to what can be taken along. */
public final class ExportLinks extends Div {

    private ExportLinks() {
        addClassName("oko-export-links");
        Span label = new Span(getTranslation("surveillance.export.label"));
        label.addClassName("oko-soft");
        add(label);
    }

    public static ExportLinks of(RouteId route) {
        String at = SurveillanceUrl.ROUTE + "/routes/" + route;
        ExportLinks links = new ExportLinks();
        links.link(at + ".pdf", "surveillance.export.print").setTarget(AnchorTarget.BLANK);
        links.link(at + "/export.gpx", "surveillance.export.gpx");
        links.link(at + "/export.geojson", "surveillance.export.geojson");
        links.link(at + "/export.csv", "surveillance.export.csv");
        return links;
    }

    /** Of the places that the same filters show. */
    public static ExportLinks of(SchoolId school, SurveillanceUrl shown) {
        String address = new SurveillanceUrl(
                        Optional.of(school),
                        shown.text(),
                        shown.category(),
                        shown.standing(),
                        shown.lately(),
                        shown.hour(),
                        shown.layer(),
                        Optional.empty(),
                        Optional.empty())
                .link();
        String asked = address.substring(address.indexOf('?'));
        ExportLinks links = new ExportLinks();
        links.link(SurveillanceUrl.ROUTE + "/export.geojson" + asked, "surveillance.export.geojson");
        links.link(SurveillanceUrl.ROUTE + "/export.csv" + asked, "surveillance.export.csv");
        return links;
    }

    /** Also what brings places in. */
    public void withImport(SchoolId school) {
        add(new Anchor(
                PlaceImportView.ROUTE + "?" + SchoolField.PARAMETER + "=" + school,
                getTranslation("surveillance.import.link")));
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.setRouterIgnore(true);
        add(link);
        return link;
    }
}
