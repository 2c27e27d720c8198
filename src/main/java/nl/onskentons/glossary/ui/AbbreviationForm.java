package nl.onskentons.glossary.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.Sector;
import nl.onskentons.common.ui.EditForm;
import nl.onskentons.glossary.AbbreviationDetails;
import nl.onskentons.glossary.Standing;

/** The fields of one meaning of an abbreviation. */
final class AbbreviationForm extends EditForm<AbbreviationDetails> {

    private final TextField shortForm = new TextField();
    private final TextField meaning = new TextField();
    private final TextArea explanation = new TextArea();
    private final ComboBox<Sector> sector = new ComboBox<>();
    private final Select<Standing> standing = new Select<>();
    private final TextField successor = new TextField();

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
        standing.setValue(Standing.CURRENT);
        shortForm.setRequiredIndicatorVisible(true);
        shortForm.setManualValidation(true);
        meaning.setRequiredIndicatorVisible(true);
        meaning.setManualValidation(true);
        sector.setRequiredIndicatorVisible(true);
        sector.setManualValidation(true);
        add("shortForm", shortForm);
        add("meaning", meaning);
        add("explanation", explanation);
        add("sector", sector);
        add("standing", standing);
        add("successor", successor);
    }

    void focusFirst() {
        shortForm.focus();
    }

    @Override
    public List<Rejection> problems() {
        return Rejection.all(
                () -> Rejection.inField("shortForm", () -> AbbreviationDetails.shortForm(shortForm.getValue())),
                () -> Rejection.inField("meaning", () -> AbbreviationDetails.meaning(meaning.getValue())),
                () -> Rejection.inField("explanation", () -> AbbreviationDetails.explanation(explanation.getValue())),
                () -> {
                    if (sector.isEmpty()) {
                        throw Rejection.ofField("sector", "rejection.abbreviation.sector.empty");
                    }
                },
                () -> Rejection.inField("successor", () -> AbbreviationDetails.successor(successor.getValue())));
    }

    @Override
    public AbbreviationDetails details() {
        return new AbbreviationDetails(
                shortForm.getValue(),
                meaning.getValue(),
                explanation.getValue(),
                sector.getValue(),
                standing.getValue(),
                successor.getValue());
    }

    @Override
    public Map<String, String> texts() {
        return texts(
                shortForm.getValue().strip(),
                meaning.getValue().strip(),
                explanation.getValue().strip(),
                sector.getOptionalValue(),
                standing.getValue(),
                successor.getValue().strip());
    }

    @Override
    public Map<String, String> texts(AbbreviationDetails details) {
        return texts(
                details.shortForm(),
                details.meaning(),
                details.explanation(),
                Optional.of(details.sector()),
                details.standing(),
                Objects.requireNonNullElse(details.successor(), ""));
    }

    private Map<String, String> texts(
            String written, String stands, String explained, Optional<Sector> reads, Standing used, String now) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("shortForm", written);
        texts.put("meaning", stands);
        texts.put("explanation", explained);
        texts.put("sector", reads.map(each -> getTranslation(each.key())).orElse(""));
        texts.put("standing", getTranslation(used.key()));
        texts.put("successor", used == Standing.CURRENT ? "" : now);
        return texts;
    }

    @Override
    public void take(String field, AbbreviationDetails details) {
        switch (field) {
            case "shortForm" -> shortForm.setValue(details.shortForm());
            case "meaning" -> meaning.setValue(details.meaning());
            case "explanation" -> explanation.setValue(details.explanation());
            case "sector" -> sector.setValue(details.sector());
            case "standing" -> standing.setValue(details.standing());
            default -> successor.setValue(Objects.requireNonNullElse(details.successor(), ""));
        }
    }
}
