package nl.onskentons.home.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.SchoolId;

/** Chooses which school somebody with several looks at; the first choice is all of them together. */
final class SchoolSwitch extends Select<Optional<SchoolId>> {

    SchoolSwitch(SchoolSelection selection) {
        Map<SchoolId, String> names = selection.choices();
        List<Optional<SchoolId>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        names.keySet().forEach(id -> choices.add(Optional.of(id)));
        setItems(choices);
        setItemLabelGenerator(choice -> choice.map(names::get).orElse(getTranslation("frame.allSchools")));
        setAriaLabel(getTranslation("frame.school"));
        addClassName("oko-school-switch");
        setValue(selection.one());
        addValueChangeListener(change -> {
            change.getValue().ifPresentOrElse(selection::choose, selection::chooseAll);
            UI.getCurrent().refreshCurrentRoute(true);
        });
    }
}
