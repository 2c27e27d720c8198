package nl.onskentons.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.onskentons.directory.EntryRow;
import nl.onskentons.directory.FreshnessText;
import nl.onskentons.directory.NumberLine;

/** Partners who are at work at this moment, with the number to call. */
final class ReachableCard extends Div {

    ReachableCard(List<EntryRow> reachable) {
        addClassName("oko-card");
        add(new H2(getTranslation("today.reachable")));
        if (reachable.isEmpty()) {
            Paragraph nobody = new Paragraph(getTranslation("today.nobody"));
            nobody.addClassName("oko-soft");
            add(nobody);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("oko-rows");
        reachable.forEach(row -> list.add(line(row)));
        add(list, new Anchor("partners?nu", getTranslation("today.reachable.all")));
    }

    private ListItem line(EntryRow row) {
        Span subtitle = new Span(row.subtitle());
        subtitle.addClassName("oko-soft");
        Div who = new Div(new Anchor("partners/" + row.id(), row.name()), subtitle);
        who.addClassName("oko-row-who");
        ListItem line = new ListItem(who);
        row.first().ifPresent(number -> {
            Span sign = new Span(FreshnessText.brief(number.freshness()));
            sign.addClassNames("oko-sign", FreshnessText.style(number.freshness()));
            Div end = new Div(call(row, number), sign);
            end.addClassName("oko-row-number");
            line.add(end);
        });
        return line;
    }

    private Anchor call(EntryRow row, NumberLine line) {
        Anchor call = new Anchor(line.number().href(), line.number().dutch());
        call.setRouterIgnore(true);
        call.addClassName("oko-number");
        call.setAriaLabel(
                getTranslation("search.call", row.name(), line.number().dutch()));
        return call;
    }
}
