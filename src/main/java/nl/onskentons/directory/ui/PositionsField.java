package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.onskentons.common.Rejection;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryCard.EntryLink;
import nl.onskentons.directory.Position;

/** Where a person works and as what: a person stands in several organisations without being copied. */
final class PositionsField extends CustomField<List<Position>> {

    private final Directory directory;
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    PositionsField(Directory directory) {
        this.directory = directory;
        setLabel(getTranslation("directory.field.positions"));
        list.addClassName("oko-point-rows");
        add(list, new Button(getTranslation("directory.position.add"), event -> add(new Row())));
        add(new Row());
    }

    /** Shows what a card has. */
    void show(EntryCard.ContactFacts facts) {
        rows.clear();
        list.removeAll();
        for (Position position : facts.positions()) {
            Row row = new Row();
            row.roleTitle.setValue(position.roleTitle());
            row.organisation.setValue(new EntryLink(
                    position.organisationId(), facts.organisations().getOrDefault(position.organisationId(), "?"), ""));
            add(row);
        }
        if (rows.isEmpty()) {
            add(new Row());
        }
    }

    private void add(Row row) {
        rows.add(row);
        list.add(row);
    }

    /**
     * What was filled in; rows that were left empty do not count.
     *
     * @throws Rejection of the field {@code positions} when somebody has a function nowhere; which one stands there already
     */
    List<Position> positions() {
        boolean wrong = false;
        for (Row row : rows) {
            wrong |= row.showProblem();
        }
        if (wrong) {
            throw Rejection.ofField("positions", "directory.position.problem");
        }
        return generateModelValue();
    }

    /** What is in the rows, to tell whether it was changed. */
    List<String> texts() {
        return rows.stream().map(Row::text).filter(text -> !text.isEmpty()).toList();
    }

    @Override
    public List<Position> getValue() {
        return generateModelValue();
    }

    @Override
    protected List<Position> generateModelValue() {
        return rows.stream()
                .filter(row -> row.organisation.getValue() != null)
                .map(row -> Position.at(row.organisation.getValue().id(), row.roleTitle.getValue()))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Position> positions) {
        // Shown by show(): a position alone does not know the name of its organisation.
    }

    private final class Row extends Div {

        private final TextField roleTitle = new TextField(getTranslation("directory.field.roleTitle"));
        private final ComboBox<EntryLink> organisation = new ComboBox<>(getTranslation("directory.field.organisation"));

        Row() {
            roleTitle.setMaxLength(Position.MAX_ROLE_TITLE);
            organisation.setItems(query ->
                    directory
                            .organisations(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                            .stream());
            organisation.setItemLabelGenerator(EntryLink::name);
            Button drop = new Button(getTranslation("form.remove"), event -> {
                rows.remove(this);
                list.remove(this);
            });
            addClassName("oko-point-row");
            add(roleTitle, organisation, drop);
        }

        /** Somebody who does something does it somewhere. */
        boolean showProblem() {
            boolean wrong =
                    organisation.getValue() == null && !roleTitle.getValue().isBlank();
            organisation.setErrorMessage(wrong ? getTranslation("directory.position.where") : "");
            organisation.setInvalid(wrong);
            if (wrong) {
                organisation.focus();
            }
            return wrong;
        }

        String text() {
            String where = organisation.getValue() == null
                    ? ""
                    : organisation.getValue().id().toString();
            return (roleTitle.getValue() + " " + where).strip();
        }
    }
}
