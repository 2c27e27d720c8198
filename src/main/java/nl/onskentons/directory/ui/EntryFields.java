package nl.onskentons.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.Sector;
import nl.onskentons.common.ui.FieldRefusals;
import nl.onskentons.common.ui.HoursField;
import nl.onskentons.directory.CommonDetails;
import nl.onskentons.directory.ContactDetails;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryKind;
import nl.onskentons.directory.OrganisationDetails;
import org.jspecify.annotations.Nullable;

/** The fields of a card, under the names that {@link OrganisationDetails} and {@link ContactDetails} refuse by. */
final class EntryFields extends Div {

    private final Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();
    private Map<String, String> filled;
    private final TextField name = text("name", CommonDetails.MAX_NAME);
    private final TextArea purpose = new TextArea(getTranslation("directory.field.purpose"));
    private final PointsField points = new PointsField();
    private final HoursField hours = new HoursField("directory.field.hours");
    private final SchoolsField schools;
    private final TextField shortName = text("shortName", OrganisationDetails.MAX_SHORT_NAME);
    private final Select<Sector> sector = new Select<>();
    private final TextField website = text("website", OrganisationDetails.MAX_WEBSITE);
    private final TextField street = text("street", OrganisationDetails.MAX_STREET);
    private final TextField postalCode = text("postalCode", OrganisationDetails.MAX_POSTAL_CODE);
    private final TextField city = text("city", OrganisationDetails.MAX_CITY);
    private final TextField mailingAddress = text("mailingAddress", OrganisationDetails.MAX_MAILING_ADDRESS);
    private final PositionsField positions;
    private final TextField languages = text("languages", ContactDetails.MAX_LANGUAGES);
    private final Checkbox photoRefused = new Checkbox(getTranslation("directory.field.photoRefused"));

    private EntryFields(PartnersServices services, boolean organisation) {
        schools = new SchoolsField(services);
        positions = new PositionsField(services.directory());
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        purpose.setMaxLength(CommonDetails.MAX_PURPOSE);
        purpose.setHelperText(getTranslation(
                organisation ? "directory.help.purpose.organisation" : "directory.help.purpose.contact"));
        sector.setLabel(getTranslation("directory.field.sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(item -> getTranslation(item.key()));
        sector.setValue(Sector.OTHER);
        addClassName("oko-form");
        add("name", name);
        if (organisation) {
            add("shortName", shortName);
            add("sector", sector);
        } else {
            add("positions", positions);
        }
        add("number", points);
        add("purpose", purpose);
        add("hours", hours);
        if (organisation) {
            add("website", website);
            add("street", street);
            add("postalCode", postalCode);
            add("city", city);
            add("mailingAddress", mailingAddress);
        } else {
            add("languages", languages);
            add("photoRefused", photoRefused);
        }
        add("schools", schools);
        filled = values();
    }

    static EntryFields empty(PartnersServices services, boolean organisation) {
        return new EntryFields(services, organisation);
    }

    static EntryFields of(PartnersServices services, EntryCard card) {
        EntryFields fields = new EntryFields(services, card.kind() == EntryKind.ORGANISATION);
        fields.fields.keySet().forEach(field -> fields.take(field, card));
        fields.filled = fields.values();
        fields.schools.setEnabled(card.mayKeep());
        if (!card.mayKeep()) {
            fields.points.setHelperText(fields.getTranslation("directory.help.proposal"));
        }
        return fields;
    }

    /** @throws Rejection of a field that is not right */
    OrganisationDetails organisation() {
        return new OrganisationDetails(
                common(),
                shortName.getValue(),
                sector.getValue(),
                website.getValue(),
                street.getValue(),
                postalCode.getValue(),
                city.getValue(),
                mailingAddress.getValue());
    }

    /** @throws Rejection of a field that is not right */
    ContactDetails contact() {
        return new ContactDetails(common(), positions.positions(), languages.getValue(), photoRefused.getValue());
    }

    private CommonDetails common() {
        return new CommonDetails(
                name.getValue(), purpose.getValue(), hours.pattern(), schools.chosen(), points.details());
    }

    /** Puts into a field what a card has there. */
    void take(String field, EntryCard card) {
        switch (field) {
            case "name" -> name.setValue(card.name());
            case "purpose" -> purpose.setValue(card.purpose());
            case "hours" -> hours.setValue(HoursField.Content.of(card.hours()));
            case "schools" -> schools.setValue(card.schools());
            case "number" -> points.setValue(PointRow.Content.of(card));
            case "sector" -> sector.setValue(card.sector());
            case "positions" -> card.contact().ifPresent(facts -> positions.setValue(PositionsField.Content.of(facts)));
            case "languages" -> card.contact().ifPresent(facts -> languages.setValue(facts.languages()));
            case "photoRefused" -> card.contact().ifPresent(facts -> photoRefused.setValue(facts.photoRefused()));
            default -> card.organisation().ifPresent(facts -> take(field, facts));
        }
    }

    private void take(String field, EntryCard.OrganisationFacts facts) {
        switch (field) {
            case "shortName" -> shortName.setValue(facts.shortName());
            case "website" -> website.setValue(facts.website());
            case "street" -> street.setValue(facts.street());
            case "postalCode" -> postalCode.setValue(facts.postalCode());
            case "city" -> city.setValue(facts.city());
            case "mailingAddress" -> mailingAddress.setValue(facts.mailingAddress());
            default -> {
                // A field that is not in this form, such as the status.
            }
        }
    }

    /**
     * Says everything at once that a person has to look at again, instead of one thing after the other.
     *
     * @return whether there is anything
     */
    boolean showProblems() {
        boolean any = false;
        // From the last to the first: the first is where the focus ends up.
        for (Runnable check :
                List.<Runnable>of(schools::chosen, hours::pattern, points::details, positions::positions)) {
            try {
                check.run();
            } catch (Rejection rejection) {
                any |= show(rejection);
            }
        }
        return name.getValue().isBlank() ? show(Rejection.ofField("name", "rejection.entry.name")) : any;
    }

    /** Whether somebody changed anything since the fields were filled. */
    boolean isChanged() {
        return !filled.equals(values());
    }

    /** What stands in each field, to tell what is different; blank fields and rows are like none. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> values.put(name, EntryTexts.of(field)));
        return values;
    }

    void clearProblems() {
        fields.values().forEach(field -> {
            if (field instanceof HasValidation validated) {
                validated.setInvalid(false);
            }
        });
    }

    /**
     * Says at the field why it was refused.
     *
     * @return false when the refusal is of no field here
     */
    boolean show(Rejection rejection) {
        @Nullable HasValue<?, ?> field = rejection.field().map(fields::get).orElse(null);
        if (!(field instanceof HasValidation validated)) {
            return false;
        }
        validated.setErrorMessage(
                getTranslation(rejection.key(), rejection.arguments().toArray()));
        validated.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        return true;
    }

    private <T extends Component & HasValue<?, ?>> void add(String key, T field) {
        fields.put(key, field);
        add(field);
    }

    private TextField text(String key, int max) {
        TextField field = new TextField(getTranslation("directory.field." + key));
        field.setMaxLength(max);
        FieldRefusals.forgetOnChange(field);
        return field;
    }
}
