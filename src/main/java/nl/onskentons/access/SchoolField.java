package nl.onskentons.access;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.onskentons.common.SchoolId;

/**
 * Chooses which of their schools a page is about, and is hidden when there is just one to choose from. The choice stands in
 * the address.
 */
public final class SchoolField extends Select<SchoolId> {

    /** What the school is called in an address. */
    public static final String PARAMETER = "school";

    private final transient SchoolSelection selection;
    private final transient Map<SchoolId, String> names;

    /** @param chosen after somebody chose another school */
    public SchoolField(SchoolSelection selection, SerializableRunnable chosen) {
        this(selection, school -> true, chosen);
    }

    /** @param offered which of the schools of this person can be chosen here */
    public SchoolField(SchoolSelection selection, Predicate<SchoolId> offered, SerializableRunnable chosen) {
        this.selection = selection;
        names = selection.choices();
        names.keySet().removeIf(offered.negate());
        setLabel(getTranslation("frame.school"));
        setItems(names.keySet());
        setItemLabelGenerator(school -> names.getOrDefault(school, ""));
        setVisible(names.size() > 1);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.run();
            }
        });
    }

    /** The school that an address names, if it names one. */
    public static Optional<SchoolId> asked(QueryParameters parameters) {
        return parameters.getSingleParameter(PARAMETER).flatMap(text -> {
            try {
                return Optional.of(new SchoolId(UUID.fromString(text)));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    /** Shows this school if it can be chosen here, or else the one that is looked at, or else the first. */
    public void show(Optional<SchoolId> asked) {
        setValue(asked.filter(names::containsKey)
                .or(() -> selection.one().filter(names::containsKey))
                .orElseGet(() -> names.keySet().iterator().next()));
    }

    /** What has to stand in the address: nothing when there is no choice. */
    public Optional<SchoolId> inAddress() {
        return Optional.of(getValue()).filter(school -> isVisible());
    }
}
