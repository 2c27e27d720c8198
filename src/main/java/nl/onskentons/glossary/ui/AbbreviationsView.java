package nl.onskentons.glossary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SearchAsYouType;
import nl.onskentons.glossary.AbbreviationRow;
import nl.onskentons.glossary.Glossary;
import nl.onskentons.glossary.GlossaryPage;
import nl.onskentons.glossary.GlossaryQuery;

/** What abbreviations mean: searched as you type, or read from A to Z. What is shown stands in the address. */
@Route(AbbreviationsView.ROUTE)
@Menu(title = "glossary.title", order = 30)
@PermitAll
@StyleSheet("context://assets/styles/glossary.css")
public class AbbreviationsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "afkortingen";
    static final String SEARCH = "zoek";
    static final String LETTER = "letter";

    /** How many abbreviations are shown at once, and how many more each time. */
    private static final int STEP = 40;

    private final transient Glossary glossary;
    private final TextField search = new SearchAsYouType(200);
    private final LetterIndex letters = new LetterIndex();
    private final Paragraph count = new Paragraph();
    private final AbbreviationList list;
    private final Div nothing = new Div();
    private final Button more = new Button();

    private transient GlossaryQuery query = GlossaryQuery.EVERYTHING;
    private int limit = STEP;

    AbbreviationsView(Glossary glossary) {
        this.glossary = glossary;
        boolean editable = glossary.mayEdit();
        list = new AbbreviationList(glossary, editable, row -> edit(Optional.of(row)));

        search.setLabel(getTranslation("glossary.search"));
        search.setPlaceholder(getTranslation("glossary.search.example"));
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                type(change.getValue());
            }
        });
        count.addClassNames("oko-lead", "oko-glossary-count");
        count.getElement().setAttribute("role", "status");
        more.addClickListener(click -> {
            limit += STEP;
            refresh();
        });
        nothing.addClassName("oko-card");

        Div tools = new Div(search);
        tools.addClassName("oko-glossary-tools");
        if (editable) {
            Button add = new Button(getTranslation("glossary.add"), click -> edit(Optional.empty()));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            tools.add(add);
        }
        tools.add(printLink());
        add(heading("glossary.title"), tools, letters, count, list, nothing, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        query = new GlossaryQuery(
                asked.getSingleParameter(SEARCH).orElse(""),
                asked.getSingleParameter(LETTER).orElse(null));
        search.setValue(query.text());
        limit = STEP;
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("glossary.title");
    }

    private void type(String text) {
        query = GlossaryQuery.text(text);
        limit = STEP;
        refresh();
        QueryParameters asked =
                query.text().isEmpty() ? QueryParameters.empty() : QueryParameters.of(SEARCH, query.text());
        Address.replace(new Location(ROUTE, asked));
    }

    private void refresh() {
        GlossaryPage page = glossary.find(query, limit);
        boolean searching = !query.text().isEmpty();
        letters.show(glossary.letters(), searching ? null : query.letter(), !searching && query.letter() == null);
        list.show(page.groups());
        list.setVisible(page.total() > 0);
        count.setText(
                page.total() == 1
                        ? getTranslation("glossary.count.one")
                        : getTranslation("glossary.count.more", page.total()));
        count.setVisible(page.total() > 0);
        nothing.removeAll();
        nothing.setVisible(page.total() == 0);
        if (page.total() == 0) {
            nothing.add(
                    new Paragraph(
                            searching
                                    ? getTranslation("glossary.none.found", query.text())
                                    : getTranslation("glossary.none")),
                    new Paragraph(getTranslation("glossary.none.hint")));
        }
        int left = page.total() - page.groups().size();
        more.setVisible(left > 0);
        more.setText(getTranslation("glossary.more", Math.min(left, STEP), left));
    }

    private void edit(Optional<AbbreviationRow> row) {
        new AbbreviationDialog(glossary, row, this::refresh).open();
    }

    private Anchor printLink() {
        Anchor print = new Anchor(ROUTE + "/print", getTranslation("glossary.print"));
        print.setTarget(AnchorTarget.BLANK);
        print.setRouterIgnore(true);
        print.addClassName("oko-glossary-print");
        return print;
    }
}
