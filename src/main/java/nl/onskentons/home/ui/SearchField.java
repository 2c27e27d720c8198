package nl.onskentons.home.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.onskentons.common.Folding;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.SearchSource.Hit;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.SearchAsYouType;
import nl.onskentons.home.SearchEverything;

/**
 * The search over everything, on every page: results while typing, grouped, with the number to call in the line itself.
 * "/" goes to it, the arrows go through the results, Enter opens the first, Escape closes.
 */
@JsModule("context://assets/scripts/search.js")
final class SearchField extends Div {

    private static final int MAX_TEXT = 100;

    private final SearchEverything search;
    private final TextField field = new SearchAsYouType(MAX_TEXT);
    private final Div results = new Div();
    private List<SearchEverything.Group> groups = List.of();

    SearchField(SearchEverything search) {
        this.search = search;
        field.setPlaceholder(getTranslation("search.placeholder"));
        field.setAriaLabel(getTranslation("search.placeholder"));
        field.setWidthFull();
        field.getElement().setAttribute("data-search-everything", "");
        Span key = new Span("/");
        key.addClassName("oko-key");
        key.getElement().setAttribute("aria-hidden", "true");
        field.setSuffixComponent(key);

        field.addValueChangeListener(change -> show(change.getValue()));
        field.addKeyDownListener(Key.ENTER, event -> openFirst());

        results.addClassName("oko-results");
        results.getElement().setAttribute("role", "region");
        results.getElement().setAttribute("aria-label", getTranslation("search.results"));
        results.getElement().setAttribute("aria-live", "polite");
        results.setVisible(false);
        addClassName("oko-find");
        add(field, results);
    }

    /** Puts the results away, when another page was opened. */
    void close() {
        field.clear();
    }

    private void show(String text) {
        List<SearchEverything.Group> found = search.search(text);
        // Somebody may be among the results by now: what did not change stays where it is.
        if (results.isVisible() && !text.isBlank() && found.equals(groups)) {
            return;
        }
        groups = found;
        results.removeAll();
        results.setVisible(!text.isBlank());
        if (groups.isEmpty()) {
            results.add(new Paragraph(getTranslation("search.nothing")));
        }
        groups.forEach(group -> {
            Span heading = new Span(getTranslation(group.key()));
            heading.addClassName("oko-results-heading");
            UnorderedList list = new UnorderedList();
            list.getElement().setAttribute("aria-label", heading.getText());
            group.hits().forEach(hit -> list.add(line(hit)));
            results.add(heading, list);
        });
    }

    private ListItem line(Hit hit) {
        Anchor title = new Anchor(hit.route(), hit.title());
        Div who = new Div(title);
        who.addClassName("oko-row-who");
        if (hit.subtitle() != null && !hit.subtitle().isEmpty()) {
            Span subtitle = new Span(hit.subtitle());
            subtitle.addClassName("oko-soft");
            who.add(subtitle);
        }
        ListItem line = new ListItem(who);
        if (hit.number() != null) {
            Div number = new Div(call(hit, hit.number()));
            number.addClassName("oko-row-number");
            if (hit.sign() != null) {
                Span sign = new Span(hit.sign().text());
                sign.addClassNames("oko-sign", hit.sign().style());
                number.add(sign);
            }
            line.add(number);
        }
        return line;
    }

    private Anchor call(Hit hit, PhoneNumber number) {
        Anchor call = new Anchor(number.href(), number.dutch());
        call.setRouterIgnore(true);
        call.addClassName("oko-number");
        call.setAriaLabel(getTranslation("search.call", hit.title(), number.dutch()));
        return call;
    }

    /** Opens what is called just as it was typed, such as an abbreviation; otherwise the first of all. */
    private void openFirst() {
        String typed = Folding.fold(field.getValue());
        List<Hit> hits = groups.stream().flatMap(group -> group.hits().stream()).toList();
        hits.stream()
                .filter(hit -> Folding.fold(hit.title()).equals(typed))
                .findFirst()
                .or(() -> hits.stream().findFirst())
                .ifPresent(hit -> Address.open(hit.route()));
    }
}
