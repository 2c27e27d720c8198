package nl.onskentons.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import nl.onskentons.common.TodayItem;
import nl.onskentons.common.TodayItem.Entry;

/** What waits for whoever is signed in, the most urgent first. */
final class WaitingCard extends Div {

    WaitingCard(List<TodayItem> items) {
        List<Entry> entries = items.stream()
                .flatMap(item -> item.entries().stream())
                .sorted(Comparator.comparingInt(Entry::urgency).reversed())
                .toList();
        addClassName("oko-card");
        add(new H2(getTranslation("today.waiting")));
        if (entries.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("today.nothing"));
            nothing.addClassName("oko-soft");
            add(nothing);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("oko-rows");
        entries.forEach(entry -> list.add(line(entry)));
        add(list);
    }

    private ListItem line(Entry entry) {
        ListItem line = new ListItem(new Anchor(
                entry.route(), getTranslation(entry.textKey(), entry.arguments().toArray())));
        if (entry.signKey() != null) {
            Span sign = new Span(getTranslation(entry.signKey()));
            sign.addClassNames("oko-sign", entry.urgency() >= 80 ? "stop" : "old");
            line.add(sign);
        }
        return line;
    }
}
