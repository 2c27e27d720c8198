package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.onskentons.directory.ChangedMeanwhile;
import nl.onskentons.directory.HistoryLine;

/** What somebody else changed on the card that is open here, each to be taken over with one click. */
final class MeanwhileNotice extends Div {

    /**
     * @param opened what stood in each field before anything was typed
     * @param fields those of the form, as they are now
     */
    MeanwhileNotice(Map<String, String> opened, EntryFields fields, ChangedMeanwhile changed) {
        addClassName("oko-meanwhile");
        getElement().setAttribute("role", "alert");
        add(
                new H3(getTranslation("directory.meanwhile.title")),
                new Paragraph(getTranslation("directory.meanwhile.hint")));
        FieldTexts texts = new FieldTexts(this);
        latestPerField(opened, fields.values(), changed).values().forEach(line -> {
            String field = line.change().field();
            Button take = new Button(getTranslation("directory.meanwhile.take"));
            take.setDisableOnClick(true);
            take.addClickListener(event -> fields.take(field, changed.current()));
            Div row = new Div(
                    new Span(texts.label(field) + ": "
                            + texts.text(field, line.change().after())),
                    new Span(getTranslation("directory.meanwhile.by", line.actorName())),
                    take);
            row.addClassName("oko-meanwhile-line");
            add(row);
        });
    }

    /** The newest change of each field that was changed by somebody else and is not in the form already. */
    private static Map<String, HistoryLine> latestPerField(
            Map<String, String> opened, Map<String, String> typed, ChangedMeanwhile changed) {
        Map<String, String> current = EntryTexts.of(changed.current());
        Map<String, HistoryLine> latest = new LinkedHashMap<>();
        changed.changes().stream()
                .filter(line -> isOther(line.change().field(), opened, current))
                .filter(line -> isOther(line.change().field(), typed, current))
                .forEach(line -> latest.putIfAbsent(line.change().field(), line));
        return latest;
    }

    private static boolean isOther(String field, Map<String, String> some, Map<String, String> current) {
        return some.containsKey(field) && !some.getOrDefault(field, "").equals(current.getOrDefault(field, ""));
    }
}
