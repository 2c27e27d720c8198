package nl.onskentons.glossary.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Abbr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.util.ArrayList;
import java.util.List;
import nl.onskentons.glossary.Glossary;
import nl.onskentons.glossary.Segment;

/**
 * Running text in which every known abbreviation explains itself: to the mouse, a finger, the keyboard and a screen
 * reader. The first time that it stands in the text it is a button with a card; after that it only carries its meaning.
 *
 * <p>For texts that the portal or its people write as themselves. Not for names, nor for what somebody else said or
 * uploaded; quotations within a text are left alone.
 *
 * @see <a href="../../../../../../../docs/decisions/0006-abbreviation-matching.md">Decision 6</a>
 */
@StyleSheet("context://assets/styles/glossary.css")
@JsModule("context://assets/scripts/abbreviations.js")
final class AbbreviatedText extends Span {

    private final transient MeaningTexts texts = new MeaningTexts(this);

    AbbreviatedText(Glossary glossary, String text) {
        List<Popover> cards = new ArrayList<>();
        for (Segment segment : glossary.explain(text)) {
            switch (segment) {
                case Segment.Plain plain -> add(new Span(plain.text()));
                case Segment.Known known when known.repeated() -> add(repeated(known));
                case Segment.Known known -> {
                    Abbr mark = mark(known);
                    add(mark);
                    cards.add(card(known, mark));
                }
            }
        }
        // After the text, so that it stays in one piece.
        cards.forEach(this::add);
    }

    private Abbr mark(Segment.Known known) {
        Abbr mark = new Abbr(known.text());
        mark.addClassName("oko-abbr");
        mark.getElement().setAttribute("role", "button");
        mark.getElement().setAttribute("tabindex", "0");
        mark.getElement()
                .setAttribute("aria-label", getTranslation("glossary.mark", known.text(), texts.all(known.meanings())));
        return mark;
    }

    private Abbr repeated(Segment.Known known) {
        Abbr mark = new Abbr(known.text());
        mark.setTitle(texts.all(known.meanings()));
        return mark;
    }

    private Popover card(Segment.Known known, Abbr mark) {
        Popover card = new Popover(new MeaningCard(known.meanings()));
        card.setTarget(mark);
        card.setOpenOnHover(true);
        card.setOpenOnFocus(true);
        card.setOpenOnClick(true);
        card.setTabFocusEnabled(false);
        card.setAriaLabel(known.text());
        return card;
    }
}
