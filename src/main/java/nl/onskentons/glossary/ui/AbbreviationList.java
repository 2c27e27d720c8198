package nl.onskentons.glossary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Consumer;
import nl.onskentons.glossary.AbbreviationDetails;
import nl.onskentons.glossary.AbbreviationGroup;
import nl.onskentons.glossary.AbbreviationRow;
import nl.onskentons.glossary.Glossary;
import nl.onskentons.glossary.Standing;

/** Abbreviations with their meanings; what sectors read differently stands side by side. */
final class AbbreviationList extends DescriptionList {

    /** What divides several terms of today. */
    private static final String BETWEEN_TERMS = "(?<=, )|(?= en )|(?<= en )|(?= of )|(?<= of )|(?=, )";

    private final transient Glossary glossary;
    private final boolean editable;
    private final transient Consumer<AbbreviationRow> edit;

    AbbreviationList(Glossary glossary, boolean editable, Consumer<AbbreviationRow> edit) {
        this.glossary = glossary;
        this.editable = editable;
        this.edit = edit;
        addClassName("oko-glossary");
    }

    void show(List<AbbreviationGroup> groups) {
        removeAll();
        groups.forEach(group -> add(entry(group)));
    }

    private Div entry(AbbreviationGroup group) {
        Div entry = new Div(new Term(group.shortForm()));
        entry.addClassName("oko-glossary-entry");
        entry.setClassName("homonym", group.meanings().size() > 1);
        group.meanings().forEach(row -> entry.add(meaning(row)));
        return entry;
    }

    private Description meaning(AbbreviationRow row) {
        AbbreviationDetails details = row.details();
        Div head = new Div(new Span(details.meaning()), new SectorSign(details.sector()));
        head.addClassName("oko-glossary-meaning");
        if (editable) {
            head.add(change(row));
        }
        Description meaning = new Description(head);
        if (!details.explanation().isEmpty()) {
            Div explanation = new Div(new AbbreviatedText(glossary, details.explanation()));
            explanation.addClassName("oko-glossary-explanation");
            meaning.add(explanation);
        }
        if (details.standing() != Standing.CURRENT) {
            meaning.add(standing(details));
        }
        return meaning;
    }

    /** What is outdated says what to say instead, with a link where the glossary knows it. */
    private Component standing(AbbreviationDetails details) {
        Span sign = new Span(new Text(getTranslation(details.standing().key())));
        sign.addClassNames("oko-sign", "old");
        String successor = details.successor();
        if (successor != null) {
            sign.add(new Text(getTranslation("glossary.now")));
            for (String part : successor.split(BETWEEN_TERMS, -1)) {
                sign.add(glossary.isTerm(part) ? lookUp(part) : new Text(part));
            }
        }
        Div line = new Div(sign);
        line.addClassName("oko-glossary-standing");
        return line;
    }

    private static RouterLink lookUp(String term) {
        RouterLink link = new RouterLink(term, AbbreviationsView.class);
        link.setQueryParameters(QueryParameters.of(AbbreviationsView.SEARCH, term));
        return link;
    }

    private Button change(AbbreviationRow row) {
        Button change = new Button(getTranslation("glossary.change"), click -> edit.accept(row));
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        change.addClassName("oko-glossary-change");
        change.setAriaLabel(getTranslation(
                "glossary.change.which",
                row.details().shortForm(),
                getTranslation(row.details().sector().key())));
        return change;
    }
}
