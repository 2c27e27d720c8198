package nl.onskentons.phone.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** How a link comes into a calendar, per programme. */
final class FeedHelp extends Div {

    private static final List<String> PROGRAMMES =
            List.of("phone.feeds.help.outlook", "phone.feeds.help.google", "phone.feeds.help.apple");

    FeedHelp() {
        add(new H2(getTranslation("phone.feeds.help")), new Paragraph(getTranslation("phone.feeds.help.lead")));
        PROGRAMMES.forEach(programme -> {
            OrderedList steps = new OrderedList();
            getTranslation(programme + ".steps").lines().forEach(step -> steps.add(new ListItem(step)));
            add(new Details(getTranslation(programme), steps));
        });
        add(new Paragraph(getTranslation("phone.feeds.help.exchange")));
        addClassNames("oko-card", "oko-feed-help");
    }
}
