package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.EditForm;
import nl.onskentons.directory.CardChoice;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryId;
import nl.onskentons.surveillance.HotspotId;
import nl.onskentons.surveillance.Layer;
import nl.onskentons.surveillance.RouteDetails;
import nl.onskentons.surveillance.RouteLine;
import org.jspecify.annotations.Nullable;

/** The fields of a route, under the names that {@link RouteDetails} refuses by. */
final class RouteForm extends EditForm<RouteDetails> {

    private final transient Directory directory;
    private final TextField name = new TextField(getTranslation("surveillance.routes.name"));
    private final Select<Layer> layer = new Select<>();
    private final ComboBox<CardChoice> schoolOwner;
    private final ComboBox<CardChoice> policeOwner;
    private final transient List<HotspotId> stops;

    RouteForm(RouteServices services, SchoolId school, Optional<RouteLine> route) {
        directory = services.places().directory();
        stops = route.map(known -> known.details().stops()).orElse(List.of());
        schoolOwner = CardChoice.field(directory, school, "surveillance.routes.schoolOwner");
        policeOwner = CardChoice.field(directory, school, "surveillance.routes.policeOwner");
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        layer.setLabel(getTranslation("surveillance.routes.layer"));
        List<Layer> layers = Stream.of(Layer.POLICE, Layer.SCHOOL)
                .filter(each -> services.places().hotspots().mayMark(school, each))
                .toList();
        layer.setItems(layers);
        layer.setItemLabelGenerator(each -> getTranslation(each.key()));
        add("name", name);
        add("layer", layer);
        add("schoolOwner", schoolOwner);
        add("policeOwner", policeOwner);
        layer.setValue(layers.getFirst());
    }

    void focusFirst() {
        name.focus();
    }

    @Override
    public List<Rejection> problems() {
        return RouteDetails.problems(name.getValue());
    }

    @Override
    public RouteDetails details() {
        return new RouteDetails(
                name.getValue(),
                layer.getValue(),
                Optional.ofNullable(schoolOwner.getValue()).map(CardChoice::id),
                Optional.ofNullable(policeOwner.getValue()).map(CardChoice::id),
                stops);
    }

    @Override
    public Map<String, String> texts() {
        return texts(name.getValue().strip(), layer.getValue(), id(schoolOwner), id(policeOwner));
    }

    @Override
    public Map<String, String> texts(RouteDetails details) {
        return texts(details.name(), details.layer(), details.schoolOwner(), details.policeOwner());
    }

    private Map<String, String> texts(
            String called, Layer ofLayer, Optional<EntryId> ofSchool, Optional<EntryId> ofPolice) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", called);
        texts.put("layer", getTranslation(ofLayer.key()));
        texts.put("schoolOwner", nameOf(ofSchool));
        texts.put("policeOwner", nameOf(ofPolice));
        return texts;
    }

    private static Optional<EntryId> id(ComboBox<CardChoice> field) {
        return Optional.ofNullable(field.getValue()).map(CardChoice::id);
    }

    private String nameOf(Optional<EntryId> card) {
        return card.map(id -> CardChoice.nameOf(directory, id)).orElse("");
    }

    @Override
    public void take(String field, RouteDetails details) {
        switch (field) {
            case "name" -> name.setValue(details.name());
            case "layer" -> layer.setValue(details.layer());
            case "schoolOwner" -> schoolOwner.setValue(choice(details.schoolOwner()));
            default -> policeOwner.setValue(choice(details.policeOwner()));
        }
    }

    private @Nullable CardChoice choice(Optional<EntryId> card) {
        return card.map(id -> CardChoice.of(directory, id)).orElse(null);
    }
}
