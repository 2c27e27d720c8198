package nl.onskentons.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onskentons.common.Rejection;

/**
 * The fields of something that can be changed, under the names that it is refused by.
 *
 * @param <D> what the fields say
 */
public abstract class EditForm<D> extends Div {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    protected EditForm() {
        addClassName("oko-form");
    }

    /** What is wrong with single fields; empty when {@link #details} can be asked for. */
    public abstract List<Rejection> problems();

    public abstract D details();

    /** What stands in each field now, to tell it from what somebody else saved. */
    public abstract Map<String, String> texts();

    /** What would stand in each field for these details. */
    public abstract Map<String, String> texts(D details);

    /** Puts into one field what the details have there. */
    public abstract void take(String field, D details);

    public final void fill(D details) {
        texts(details).keySet().forEach(field -> take(field, details));
    }

    /**
     * Says each at its field in the place of what was said before, and goes to the first of them.
     *
     * @return what is about no field here
     */
    public final List<Rejection> show(List<Rejection> problems) {
        Map<String, HasValidation> shown = fields();
        List<Focusable<?>> wrong = new ArrayList<>();
        shown.forEach((name, field) -> {
            String text = problems.stream()
                    .filter(problem -> problem.field().filter(name::equals).isPresent())
                    .map(problem ->
                            getTranslation(problem.key(), problem.arguments().toArray()))
                    .collect(Collectors.joining(" "));
            field.setErrorMessage(text);
            field.setInvalid(!text.isEmpty());
            if (!text.isEmpty() && field instanceof Focusable<?> focusable) {
                wrong.add(focusable);
            }
        });
        wrong.stream().findFirst().ifPresent(Focusable::focus);
        return problems.stream()
                .filter(problem -> problem.field().filter(shown::containsKey).isEmpty())
                .toList();
    }

    /** The fields in their order, by the names that they are refused by. */
    protected Map<String, HasValidation> fields() {
        return fields;
    }

    /** Adds a field, with the name that it is refused by. */
    protected final <F extends Component & HasValidation & HasValue<?, ?>> void add(String name, F field) {
        named(name, field);
        add(field);
    }

    /** A field that stands in something else here. */
    protected final <F extends HasValidation & HasValue<?, ?>> void named(String name, F field) {
        fields.put(name, field);
        FieldRefusals.forgetOnChange(field);
    }
}
