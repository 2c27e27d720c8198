package nl.onskentons.common.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.onskentons.common.EmergencyNumbers;
import nl.onskentons.common.EmergencyNumbers.EmergencyNumber;

/** The emergency numbers behind one click that needs no server (R7). */
public final class EmergencyStrip extends NativeDetails {

    public EmergencyStrip() {
        addClassName("oko-emergency");
        setSummaryText(getTranslation("emergency.title"));
        setContent(numbers());
    }

    /** The numbers themselves, for pages that show them at once. */
    public static UnorderedList numbers() {
        UnorderedList list = new UnorderedList();
        list.addClassName("oko-emergency-list");
        EmergencyNumbers.ALL.forEach(number -> list.add(line(list, number)));
        return list;
    }

    /** The numbers in a card of their own, for pages without a frame. */
    public static Div card() {
        Div card = new Div(numbers());
        card.addClassName("oko-card");
        return card;
    }

    private static ListItem line(UnorderedList list, EmergencyNumber emergency) {
        Anchor call = new Anchor(emergency.number().href(), emergency.number().dutch());
        call.addClassName("oko-number");
        ListItem line = new ListItem(new Span(list.getTranslation(emergency.labelKey())), call);
        line.addClassName("oko-emergency-line");
        return line;
    }
}
