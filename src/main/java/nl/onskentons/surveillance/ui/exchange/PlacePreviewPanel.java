package nl.onskentons.surveillance.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.surveillance.CategoryLine;
import nl.onskentons.surveillance.Layer;
import nl.onskentons.surveillance.NearHotspot;
import nl.onskentons.surveillance.PlaceImport;
import nl.onskentons.surveillance.PlacePreview;
import nl.onskentons.surveillance.PlacePreview.Line;
import nl.onskentons.surveillance.PlacePreview.Status;

/** The rows of a file: what would come of each, and which are wanted. */
final class PlacePreviewPanel extends Section {

    private final transient PlaceImportServices services;
    private final transient SchoolId school;
    private final transient PlacePreview preview;
    private final transient SerializableConsumer<PlaceImport.Taken> done;
    private final Set<Integer> chosen = new HashSet<>();
    private final Select<CategoryLine> category = new Select<>();
    private final Select<Layer> layer = new Select<>();
    private final OnceButton take;

    /** @param done called with what was taken over */
    PlacePreviewPanel(
            PlaceImportServices services,
            SchoolId school,
            String file,
            PlacePreview preview,
            SerializableConsumer<PlaceImport.Taken> done) {
        this.services = services;
        this.school = school;
        this.preview = preview;
        this.done = done;
        take = OnceButton.primary("surveillance.import.take", this::takeOver);
        preview.lines().stream().filter(line -> line.status() == Status.NEW).forEach(line -> chosen.add(line.row()));
        addClassName("oko-card");
        setAriaLabel(getTranslation("surveillance.import.preview"));
        add(
                new H2(getTranslation("surveillance.import.preview.of", file)),
                new Paragraph(getTranslation(
                        "surveillance.import.counts",
                        preview.count(Status.NEW),
                        preview.count(Status.KNOWN),
                        preview.count(Status.REFUSED))),
                rows(),
                forAll());
        count();
    }

    private Component forAll() {
        List<CategoryLine> kinds = services.categories().of(school);
        category.setLabel(getTranslation("surveillance.import.category"));
        category.setItems(kinds);
        category.setItemLabelGenerator(CategoryLine::name);
        kinds.stream().findFirst().ifPresent(category::setValue);
        layer.setLabel(getTranslation("surveillance.import.layer"));
        layer.setItems(Arrays.stream(Layer.values())
                .filter(each -> services.hotspots().mayMark(school, each))
                .toList());
        layer.setItemLabelGenerator(each -> getTranslation(each.key()));
        layer.setValue(Layer.SCHOOL);
        Div fields = new Div(category, layer, take);
        fields.addClassName("oko-place-fields");
        return fields;
    }

    private Grid<Line> rows() {
        Grid<Line> grid = new Grid<>();
        grid.addClassName("oko-place-rows");
        grid.getElement().setAttribute("aria-label", getTranslation("surveillance.import.rows"));
        grid.addComponentColumn(this::box)
                .setHeader(getTranslation("surveillance.import.column.take"))
                .setFlexGrow(0)
                .setWidth("5.5em");
        grid.addComponentColumn(this::row).setHeader(getTranslation("surveillance.import.column.place"));
        grid.setItems(preview.lines());
        grid.setAllRowsVisible(preview.lines().size() <= 12);
        return grid;
    }

    private Component box(Line line) {
        if (line.status() == Status.REFUSED) {
            return new Span("–");
        }
        Checkbox box = new Checkbox(chosen.contains(line.row()));
        box.setAriaLabel(getTranslation("surveillance.import.take.row", name(line)));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(line.row());
            } else {
                chosen.remove(line.row());
            }
            count();
        });
        return box;
    }

    private Component row(Line line) {
        Span name = new Span(getTranslation("surveillance.import.row", line.row(), name(line)));
        Span what = new Span(what(line));
        what.addClassName(line.status() == Status.REFUSED ? "oko-place-problem" : "oko-soft");
        Div row = new Div(name, what);
        row.addClassName("oko-row-who");
        return row;
    }

    private String name(Line line) {
        return line.name().isEmpty() ? getTranslation("surveillance.import.nameless") : line.name();
    }

    private String what(Line line) {
        String status = getTranslation(line.status().key());
        return line.problem()
                .map(problem -> status + ": "
                        + getTranslation(problem.key(), problem.arguments().toArray()))
                .or(() -> line.near().map(near -> status + ": " + near(near)))
                .orElse(status);
    }

    private String near(NearHotspot near) {
        return getTranslation("surveillance.import.near", near.name(), near.metres());
    }

    private void count() {
        take.setText(getTranslation("surveillance.import.take.count", chosen.size()));
        take.setEnabled(!chosen.isEmpty());
    }

    private void takeOver() {
        try {
            done.accept(services.imports()
                    .take(school, preview, chosen, category.getValue().id(), layer.getValue()));
        } catch (Rejection refusal) {
            Notices.show(refusal);
        }
    }
}
