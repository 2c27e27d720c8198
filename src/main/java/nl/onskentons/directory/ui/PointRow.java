package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.FieldRefusals;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.PointDetails;
import nl.onskentons.directory.PointId;
import nl.onskentons.directory.PointKind;
import nl.onskentons.directory.PointLine;

/** One number or address in the form. */
final class PointRow extends Div {

    private final PointId id;
    private final Select<PointKind> kind = new Select<>();
    private final TextField number = new TextField(getTranslation("directory.field.number"));
    private final TextField extension = new TextField(getTranslation("directory.field.extension"));
    private final TextField label = new TextField(getTranslation("directory.field.label"));
    private final Select<Audience> audience = new Select<>();

    private PointRow(
            PointId id, SerializableBiConsumer<PointRow, Integer> move, SerializableConsumer<PointRow> remove) {
        this.id = id;
        kind.setLabel(getTranslation("directory.field.kind"));
        kind.setItems(PointKind.values());
        kind.setItemLabelGenerator(item -> getTranslation(item.key()));
        kind.setValue(PointKind.MOBILE);
        audience.setLabel(getTranslation("directory.field.audience"));
        audience.setItems(Audience.DESK, Audience.STAFF, Audience.PARTNERS, Audience.PUBLIC);
        audience.setItemLabelGenerator(item -> getTranslation(item.key()));
        audience.setValue(Audience.STAFF);
        number.setMaxLength(EmailAddress.MAX_LENGTH);
        extension.setMaxLength(PointDetails.MAX_EXTENSION);
        label.setMaxLength(PointDetails.MAX_LABEL);
        FieldRefusals.forgetOnChange(number);
        FieldRefusals.forgetOnChange(extension);

        Button up = new Button(getTranslation("form.up"), event -> move.accept(this, -1));
        Button down = new Button(getTranslation("form.down"), event -> move.accept(this, 1));
        Button drop = new Button(getTranslation("form.remove"), event -> remove.accept(this));
        Div buttons = new Div(up, down, drop);
        buttons.addClassName("oko-actions");
        addClassName("oko-point-row");
        add(kind, number, extension, label, audience, buttons);
    }

    static PointRow empty(SerializableBiConsumer<PointRow, Integer> move, SerializableConsumer<PointRow> remove) {
        return new PointRow(PointId.random(), move, remove);
    }

    static PointRow of(
            Content content, SerializableBiConsumer<PointRow, Integer> move, SerializableConsumer<PointRow> remove) {
        PointRow row = new PointRow(content.id(), move, remove);
        row.kind.setValue(content.kind());
        row.number.setValue(content.number());
        row.extension.setValue(content.extension());
        row.label.setValue(content.label());
        row.audience.setValue(content.audience());
        return row;
    }

    /** What is typed in a row. */
    record Content(PointId id, PointKind kind, String number, String extension, String label, Audience audience) {

        static List<Content> of(EntryCard card) {
            return card.points().stream().map(line -> of(line, card.mayKeep())).toList();
        }

        /** Whether nothing was filled in: a label or an extension alone is a number that was forgotten. */
        boolean isBlank() {
            return number.isBlank() && extension.isBlank() && label.isBlank();
        }

        /** To tell whether it was changed; a number counts the same however it is written. */
        String summary() {
            return String.join("|", kind.name(), canonical(), extension, label, audience.name());
        }

        private String canonical() {
            try {
                return kind.isPhone() ? PhoneNumber.parse(number).value() : number;
            } catch (Rejection notYetRight) {
                return number;
            }
        }

        /** @param asSchool whether a school reads it; for the owner what they proposed counts as said */
        private static Content of(PointLine line, boolean asSchool) {
            String proposed = line.proposal().map(PointLine.Proposal::text).orElse("");
            String text = asSchool || proposed.isEmpty() ? line.text().orElse(proposed) : proposed;
            return new Content(
                    line.id(), line.kind(), line.shown(text), line.extension(), line.label(), line.audience());
        }
    }

    Content content() {
        return new Content(
                id, kind.getValue(), number.getValue(), extension.getValue(), label.getValue(), audience.getValue());
    }

    /** @throws Rejection when it is no number or address; the field says why */
    PointDetails details() {
        number.setInvalid(false);
        extension.setInvalid(false);
        try {
            if (number.getValue().isBlank()) {
                throw Rejection.ofField("number", "directory.point.missing");
            }
            return new PointDetails(
                    id,
                    kind.getValue(),
                    number.getValue(),
                    extension.getValue(),
                    label.getValue(),
                    audience.getValue());
        } catch (Rejection rejection) {
            TextField field = rejection.field().filter("extension"::equals).isPresent() ? extension : number;
            field.setErrorMessage(
                    getTranslation(rejection.key(), rejection.arguments().toArray()));
            field.setInvalid(true);
            field.focus();
            throw rejection;
        }
    }

    void focus() {
        number.focus();
    }
}
