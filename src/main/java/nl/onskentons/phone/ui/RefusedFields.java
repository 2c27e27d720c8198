package nl.onskentons.phone.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onskentons.common.Rejection;

/** Says all that is refused of a form at once, at its fields. */
final class RefusedFields {

    private RefusedFields() {}

    /**
     * Takes back what was said before, and gives the first field that is not right the focus.
     *
     * @return what is about none of these fields
     */
    static List<Rejection> show(Map<String, HasValidation> fields, List<Rejection> problems) {
        List<Focusable<?>> wrong = new ArrayList<>();
        fields.forEach((name, field) -> {
            String text = problems.stream()
                    .filter(problem -> problem.field().filter(name::equals).isPresent())
                    .map(problem -> I18NProvider.translate(
                            problem.key(), problem.arguments().toArray()))
                    .collect(Collectors.joining(" "));
            field.setErrorMessage(text);
            field.setInvalid(!text.isEmpty());
            if (!text.isEmpty() && field instanceof Focusable<?> focusable) {
                wrong.add(focusable);
            }
        });
        wrong.stream().findFirst().ifPresent(Focusable::focus);
        return problems.stream()
                .filter(problem -> problem.field().filter(fields::containsKey).isEmpty())
                .toList();
    }
}
