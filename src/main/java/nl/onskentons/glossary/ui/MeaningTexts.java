package nl.onskentons.glossary.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import nl.onskentons.glossary.AbbreviationDetails;
import nl.onskentons.glossary.Standing;

/** Says meanings in the language of a component. */
record MeaningTexts(Component speaker) {

    /** Every meaning, with its sector where there are more. */
    String all(List<AbbreviationDetails> meanings) {
        if (meanings.size() == 1) {
            return meanings.getFirst().meaning();
        }
        return meanings.stream()
                .map(each -> speaker.getTranslation(
                        "glossary.reading",
                        each.meaning(),
                        speaker.getTranslation(each.sector().key())))
                .collect(Collectors.joining(speaker.getTranslation("glossary.or")));
    }

    /** Whether it is still in use, in a few words; empty while it is. */
    String standing(AbbreviationDetails details) {
        if (details.standing() == Standing.CURRENT) {
            return "";
        }
        String standing = speaker.getTranslation(details.standing().key());
        return details.successor() == null
                ? standing
                : speaker.getTranslation("glossary.standing.now", standing, details.successor());
    }
}
