package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.CompositeField;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryCard.EntryLink;
import nl.onskentons.directory.Position;

/** Where a person works and as what: a person stands in several organisations without being copied. */
final class PositionsField extends CompositeField<List<PositionsField.Content>> {

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

    /** What is typed in a row: a function somewhere, of which one may be missing yet. */
    record Content(String roleTitle, Optional<EntryLink> organisation) {

        static List<Content> of(EntryCard.ContactFacts facts) {
            return facts.positions().stream()
                    .map(position -> new Content(
                            position.roleTitle(),
                            Optional.of(new EntryLink(
                                    position.organisationId(),
                                    facts.organisations().getOrDefault(position.organisationId(), "?"),
                                    ""))))
                    .toList();
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
        return generateModelValue().stream()
                .flatMap(content ->
                        content.organisation().stream().map(where -> Position.at(where.id(), content.roleTitle())))
                .toList();
    }

    /** What is in rows, to tell whether it was changed; those that were left empty do not count. */
    static String text(List<Content> contents) {
        return contents.stream()
                .map(content -> (content.roleTitle()
                                + content.organisation()
                                        .map(where -> " " + where.id())
                                        .orElse(""))
                        .strip())
                .filter(text -> !text.isEmpty())
                .toList()
                .toString();
    }

    @Override
    protected List<Content> generateModelValue() {
        return rows.stream().map(Row::content).toList();
    }

    @Override
    protected void setPresentationValue(List<Content> contents) {
        rows.clear();
        list.removeAll();
        contents.forEach(content -> add(new Row(content)));
        if (contents.isEmpty()) {
            add(new Row());
        }
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

        Row(Content content) {
            this();
            roleTitle.setValue(content.roleTitle());
            content.organisation().ifPresent(organisation::setValue);
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

        Content content() {
            return new Content(roleTitle.getValue(), organisation.getOptionalValue());
        }
    }
}
