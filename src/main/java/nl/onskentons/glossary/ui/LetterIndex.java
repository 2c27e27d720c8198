package nl.onskentons.glossary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A to Z; only letters that something begins with are links. */
final class LetterIndex extends Nav {

    private static final List<String> ALPHABET =
            IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString).toList();

    private final UnorderedList list = new UnorderedList();

    LetterIndex() {
        addClassName("oko-letters");
        getElement().setAttribute("aria-label", getTranslation("glossary.letters"));
        add(list);
    }

    /**
     * @param existing the letters that something begins with
     * @param chosen the letter that is shown now; null when it is not about a letter
     * @param everything whether all of the list is shown now
     */
    void show(List<String> existing, @Nullable String chosen, boolean everything) {
        list.removeAll();
        RouterLink all = new RouterLink(getTranslation("glossary.letters.all"), AbbreviationsView.class);
        list.add(item(all, everything));
        Stream<String> others = existing.stream().filter(letter -> !ALPHABET.contains(letter));
        Stream.concat(ALPHABET.stream(), others)
                .forEach(letter -> list.add(
                        existing.contains(letter) ? item(link(letter), letter.equals(chosen)) : absent(letter)));
    }

    private RouterLink link(String letter) {
        RouterLink link = new RouterLink(letter, AbbreviationsView.class);
        link.setQueryParameters(QueryParameters.of(AbbreviationsView.LETTER, letter));
        return link;
    }

    private static ListItem item(RouterLink link, boolean current) {
        // Vaadin would mark every link to this view: it does not look at what comes after the question mark.
        link.setHighlightAction((target, highlight) -> mark(target, current));
        mark(link, current);
        return new ListItem(link);
    }

    private static void mark(Component link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private static ListItem absent(String letter) {
        ListItem item = new ListItem(new Span(letter));
        item.getElement().setAttribute("aria-hidden", "true");
        return item;
    }
}
