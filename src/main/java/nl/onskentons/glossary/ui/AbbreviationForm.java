package nl.onskentons.glossary.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.Sector;
import nl.onskentons.glossary.AbbreviationDetails;
import nl.onskentons.glossary.Standing;

/** The fields of one meaning of an abbreviation. */
final class AbbreviationForm extends Composite<Div> {

    private final TextField shortForm = new TextField();
    private final TextField meaning = new TextField();
    private final TextArea explanation = new TextArea();
    private final ComboBox<Sector> sector = new ComboBox<>();
    private final Select<Standing> standing = new Select<>();
    private final TextField successor = new TextField();
    private final Binder<AbbreviationDetails> binder = new Binder<>(AbbreviationDetails.class);

    AbbreviationForm() {
        shortForm.setLabel(getTranslation("glossary.shortForm"));
        shortForm.setHelperText(getTranslation("glossary.shortForm.hint"));
        meaning.setLabel(getTranslation("glossary.meaning"));
        explanation.setLabel(getTranslation("glossary.explanation"));
        explanation.setHelperText(getTranslation("glossary.explanation.hint"));
        sector.setLabel(getTranslation("glossary.sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(each -> getTranslation(each.key()));
        standing.setLabel(getTranslation("glossary.standing"));
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(each -> getTranslation(each.key()));
        successor.setLabel(getTranslation("glossary.successor"));
        successor.setHelperText(getTranslation("glossary.successor.hint"));
        successor.setVisible(false);

        standing.addValueChangeListener(
                change -> successor.setVisible(change.getValue() != null && change.getValue() != Standing.CURRENT));

        binder.forField(shortForm)
                .asRequired(refusal(AbbreviationDetails::shortForm))
                .bind("shortForm");
        binder.forField(meaning)
                .asRequired(refusal(AbbreviationDetails::meaning))
                .bind("meaning");
        binder.forField(explanation)
                .withValidator(refusal(AbbreviationDetails::explanation))
                .bind("explanation");
        binder.forField(sector)
                .asRequired(getTranslation("rejection.abbreviation.sector.empty"))
                .bind("sector");
        binder.forField(standing).bind("standing");
        binder.forField(successor)
                .withValidator(refusal(AbbreviationDetails::successor))
                .withNullRepresentation("")
                .bind("successor");

        getContent().addClassName("oko-form");
        getContent().add(shortForm, meaning, explanation, sector, standing, successor);
    }

    /** An empty form. */
    void startEmpty() {
        standing.setValue(Standing.CURRENT);
        shortForm.focus();
    }

    void read(AbbreviationDetails details) {
        binder.readRecord(details);
    }

    /** What stands in the fields; empty when it is refused, which the fields then say themselves. */
    Optional<AbbreviationDetails> write() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException refused) {
            refused.getFieldValidationErrors().stream().findFirst().ifPresent(first -> focus(first.getField()));
            return Optional.empty();
        }
    }

    /** Says at its field what the service refused. */
    void refuse(Rejection rejection) {
        shortForm.setInvalid(true);
        shortForm.setErrorMessage(
                getTranslation(rejection.key(), rejection.arguments().toArray()));
        shortForm.focus();
    }

    private static void focus(Object field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private Validator<String> refusal(UnaryOperator<String> check) {
        return (text, context) -> {
            try {
                var _ = check.apply(text == null ? "" : text);
                return ValidationResult.ok();
            } catch (Rejection rejection) {
                return ValidationResult.error(
                        getTranslation(rejection.key(), rejection.arguments().toArray()));
            }
        };
    }
}
