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
     * @param opened what the form said before anything was typed
     * @param fields what it says now
     */
    MeanwhileNotice(EntryFields opened, EntryFields fields, ChangedMeanwhile changed) {
        addClassName("oko-meanwhile");
        getElement().setAttribute("role", "alert");
        add(
                new H3(getTranslation("directory.meanwhile.title")),
                new Paragraph(getTranslation("directory.meanwhile.hint")));
        FieldTexts texts = new FieldTexts(this);
        latestPerField(opened, fields, changed).values().forEach(line -> {
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

    private static Map<String, HistoryLine> latestPerField(
            EntryFields opened, EntryFields fields, ChangedMeanwhile changed) {
        Map<String, HistoryLine> latest = new LinkedHashMap<>();
        changed.changes().stream()
                .filter(line -> opened.differs(line.change().field(), changed.current()))
                .filter(line -> fields.differs(line.change().field(), changed.current()))
                .forEach(line -> latest.putIfAbsent(line.change().field(), line));
        return latest;
    }
}
