package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.FormDialog;
import nl.onskentons.surveillance.FloorPlanId;
import nl.onskentons.surveillance.FloorPlanKeeping;
import nl.onskentons.surveillance.FloorPlanLine;
import nl.onskentons.surveillance.FloorPlanName;

/** Adds a floor, or gives one another name and another drawing. */
final class FloorPlanDialog extends FormDialog {

    private final transient FloorPlanKeeping keeping;
    private final SchoolId school;
    private final transient Optional<FloorPlanLine> known;

    /** Made once, so that saving twice adds once. */
    private final FloorPlanId id;

    private long version;

    private final TextField name = new TextField(getTranslation("surveillance.plans.name"));
    private final UploadField file = new UploadField(
            "surveillance.plans.file",
            "surveillance.plans.choose",
            FloorPlanKeeping.MAX_UPLOAD,
            "rejection.plan.size",
            "image/png",
            "image/jpeg",
            "application/pdf");

    FloorPlanDialog(
            FloorPlanKeeping keeping, SchoolId school, Optional<FloorPlanLine> known, SerializableRunnable closed) {
        super("form.save", closed);
        this.keeping = keeping;
        this.school = school;
        this.known = known;
        this.id = known.map(FloorPlanLine::id).orElseGet(FloorPlanId::random);
        this.version = known.map(FloorPlanLine::version).orElse(0L);
        setHeaderTitle(known.map(plan -> getTranslation("surveillance.plans.change.title", plan.name()))
                .orElseGet(() -> getTranslation("surveillance.plans.add")));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setMaxLength(FloorPlanName.MAX);
        name.setHelperText(getTranslation("surveillance.plans.name.help"));
        name.setValue(known.map(FloorPlanLine::name).orElse(""));
        file.setHelperText(
                getTranslation(known.isEmpty() ? "surveillance.plans.file.help" : "surveillance.plans.file.again"));
        show(new Paragraph(getTranslation("surveillance.plans.hint")));
        show("name", name);
        show("file", file);
        addOpenedChangeListener(change -> name.focus());
    }

    @Override
    protected List<SerializableRunnable> checks() {
        return known.isPresent()
                ? List.of(() -> new FloorPlanName(name.getValue()))
                : List.of(() -> file.content("rejection.plan.file"), () -> new FloorPlanName(name.getValue()));
    }

    @Override
    protected void save() {
        FloorPlanName called = new FloorPlanName(name.getValue());
        try {
            if (known.isEmpty()) {
                keeping.add(id, school, called, file.content("rejection.plan.file"));
                return;
            }
            version = keeping.rename(id, version, called).version();
            if (!file.isEmpty()) {
                keeping.replace(id, version, file.content("rejection.plan.file"));
            }
        } catch (StaleEdit somebodyWasFirst) {
            throw Rejection.of("surveillance.panel.changed");
        }
    }
}
