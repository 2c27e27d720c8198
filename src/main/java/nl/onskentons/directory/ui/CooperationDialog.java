package nl.onskentons.directory.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.common.ui.FormDialog;
import nl.onskentons.directory.CooperationDetails;
import nl.onskentons.directory.CooperationLine;
import nl.onskentons.directory.Cooperations;
import nl.onskentons.directory.FreshnessText;

/** Writes down what a school and an organisation do together. */
final class CooperationDialog extends FormDialog {

    private final Cooperations cooperations;
    private final CooperationLine line;
    private long version;
    private final TextArea together = new TextArea(getTranslation("directory.together"));
    private final TextField ourPerson = person("directory.field.ourPerson");
    private final TextField theirPerson = person("directory.field.theirPerson");
    private final DateField until = new DateField("directory.field.covenantUntil");

    CooperationDialog(Cooperations cooperations, CooperationLine line, SerializableRunnable closed) {
        super("form.save", closed);
        this.cooperations = cooperations;
        this.line = line;
        this.version = line.version();
        CooperationDetails details = line.details();
        together.setMaxLength(CooperationDetails.MAX_TOGETHER);
        together.setMinRows(4);
        together.setHelperText(getTranslation("directory.together.help"));
        together.setValue(details.together());
        ourPerson.setValue(details.ourPerson());
        theirPerson.setValue(details.theirPerson());
        until.setHelperText(getTranslation("directory.covenant.help"));
        details.covenantUntil().ifPresent(until::setValue);
        setHeaderTitle(getTranslation("directory.together.title", line.organisationName(), line.schoolName()));
        setWidth("min(560px, 94vw)");
        show("together", together);
        show("ourPerson", ourPerson);
        show("theirPerson", theirPerson);
        show("covenantUntil", until);
    }

    @Override
    protected void save() {
        if (until.getDefaultValidator().apply(until.getValue(), null).isError()) {
            throw Rejection.ofField("covenantUntil", "date.bad");
        }
        CooperationDetails details = new CooperationDetails(
                together.getValue(),
                ourPerson.getValue(),
                theirPerson.getValue(),
                Optional.ofNullable(until.getValue()));
        try {
            cooperations.save(line.organisation(), line.school(), version, details);
        } catch (Rejection rejection) {
            throw rejection.key().equals(Cooperations.CHANGED) ? withWhatIsThereNow(rejection) : rejection;
        }
    }

    /** Says what somebody else wrote meanwhile; whoever has read that may save over it. */
    private Rejection withWhatIsThereNow(Rejection refusal) {
        return cooperations.with(List.of(line.organisation())).stream()
                .filter(now -> now.school().equals(line.school()))
                .findFirst()
                .map(now -> {
                    version = now.version();
                    return Rejection.of("directory.together.changed", words(now.details()));
                })
                .orElse(refusal);
    }

    private String words(CooperationDetails details) {
        return Stream.of(
                        details.together(),
                        details.ourPerson(),
                        details.theirPerson(),
                        details.covenantUntil()
                                .map(day -> FreshnessText.dayAndYear(day, getLocale()))
                                .orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private TextField person(String key) {
        TextField field = new TextField(getTranslation(key));
        field.setMaxLength(CooperationDetails.MAX_PERSON);
        return field;
    }
}
