package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.CompositeField;
import nl.onskentons.directory.PointDetails;
import org.jspecify.annotations.Nullable;

/** The numbers and addresses of a card in the order in which to try them, with buttons to move each. */
final class PointsField extends CompositeField<List<PointRow.Content>> {

    private final List<PointRow> rows = new ArrayList<>();
    private final Div list = new Div();

    PointsField() {
        setLabel(getTranslation("directory.field.numbers"));
        list.addClassName("oko-point-rows");
        Button more = new Button(getTranslation("directory.point.add"), event -> {
            addRow(PointRow.empty(this::move, this::remove));
            rows.getLast().focus();
        });
        add(list, more);
        addRow(PointRow.empty(this::move, this::remove));
    }

    /** What is in rows, to tell whether it was changed; those that were left empty do not count. */
    static String text(List<PointRow.Content> contents) {
        return contents.stream()
                .filter(content -> !content.isBlank())
                .map(PointRow.Content::summary)
                .toList()
                .toString();
    }

    /**
     * What was filled in; rows that were left empty do not count.
     *
     * @throws Rejection when a row is not right; which one stands there already
     */
    List<PointDetails> details() {
        List<PointDetails> details = new ArrayList<>();
        @Nullable Rejection first = null;
        for (PointRow row : rows) {
            if (!row.content().isBlank()) {
                try {
                    details.add(row.details());
                } catch (Rejection rejection) {
                    first = first == null ? rejection : first;
                }
            }
        }
        if (first != null) {
            throw Rejection.ofField("number", "directory.point.problem");
        }
        return details;
    }

    private void addRow(PointRow row) {
        rows.add(row);
        list.add(row);
    }

    private void move(PointRow row, int by) {
        int to = rows.indexOf(row) + by;
        if (to >= 0 && to < rows.size()) {
            rows.remove(row);
            rows.add(to, row);
            list.removeAll();
            rows.forEach(list::add);
            row.focus();
        }
    }

    private void remove(PointRow row) {
        rows.remove(row);
        list.remove(row);
    }

    @Override
    protected List<PointRow.Content> generateModelValue() {
        return rows.stream().map(PointRow::content).toList();
    }

    @Override
    protected void setPresentationValue(List<PointRow.Content> contents) {
        rows.clear();
        list.removeAll();
        contents.forEach(content -> addRow(PointRow.of(content, this::move, this::remove)));
    }
}
