package nl.onskentons.glossary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.onskentons.glossary.AbbreviationDetails;

/** What an abbreviation stands for; for a homonym every sector's reading. */
final class MeaningCard extends Div {

    private final transient MeaningTexts texts = new MeaningTexts(this);

    MeaningCard(List<AbbreviationDetails> meanings) {
        addClassName("oko-abbr-card");
        meanings.forEach(each -> add(reading(each, meanings.size() > 1)));
    }

    private Div reading(AbbreviationDetails details, boolean isOneOfMore) {
        Span meaning = new Span(details.meaning());
        meaning.addClassName("oko-abbr-meaning");
        Div reading = new Div(meaning);
        if (isOneOfMore) {
            reading.add(new SectorSign(details.sector()));
        }
        if (!details.explanation().isEmpty()) {
            reading.add(new Paragraph(details.explanation()));
        }
        String standing = texts.standing(details);
        if (!standing.isEmpty()) {
            Span sign = new Span(standing);
            sign.addClassNames("oko-sign", "old");
            reading.add(sign);
        }
        return reading;
    }
}
