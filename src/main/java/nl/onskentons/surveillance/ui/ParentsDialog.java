package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.onskentons.common.SchoolId;
import nl.onskentons.surveillance.GeoBox;
import nl.onskentons.surveillance.PublishedPlaces.Square;

/** What a parent sees of the places of a school: the very same that the public page asks for. */
final class ParentsDialog extends Dialog {

    private static final double ROOM = 0.008;

    ParentsDialog(SurveillanceServices services, SchoolId school) {
        setWidth("min(620px, 96vw)");
        setHeaderTitle(getTranslation("surveillance.parents.title"));
        List<Square> squares = services.published().of(school);
        add(new Paragraph(
                getTranslation(squares.isEmpty() ? "surveillance.parents.none" : "surveillance.parents.lead")));
        if (!squares.isEmpty()) {
            add(map(services, squares), list(squares));
        }
        getFooter().add(new Button(getTranslation("surveillance.parents.close"), click -> close()));
    }

    private PlaceMap map(SurveillanceServices services, List<Square> squares) {
        PlaceMap map = new PlaceMap(services.background(), services.area().box());
        map.addClassName("oko-place-map");
        List<MapMarker> markers = new ArrayList<>();
        for (Square square : squares) {
            markers.add(MapMarker.cluster("s" + markers.size(), square.middle(), square.count(), text(square)));
        }
        map.show(markers);
        map.fit(new GeoBox(
                squares.stream()
                                .mapToDouble(each -> each.middle().latitude())
                                .min()
                                .orElseThrow()
                        - ROOM,
                squares.stream()
                                .mapToDouble(each -> each.middle().longitude())
                                .min()
                                .orElseThrow()
                        - ROOM,
                squares.stream()
                                .mapToDouble(each -> each.middle().latitude())
                                .max()
                                .orElseThrow()
                        + ROOM,
                squares.stream()
                                .mapToDouble(each -> each.middle().longitude())
                                .max()
                                .orElseThrow()
                        + ROOM));
        return map;
    }

    private UnorderedList list(List<Square> squares) {
        UnorderedList list = new UnorderedList();
        squares.forEach(square -> list.add(new ListItem(text(square))));
        return list;
    }

    private String text(Square square) {
        return getTranslation("surveillance.parents.square", square.category(), square.count());
    }
}
