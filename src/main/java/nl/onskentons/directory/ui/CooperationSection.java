package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import nl.onskentons.directory.CooperationDetails;
import nl.onskentons.directory.CooperationLine;
import nl.onskentons.directory.CovenantState;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.FreshnessText;

/** What we do together with an organisation, who looks after that on both sides, and until when (P03, P06). */
final class CooperationSection extends Div {

    private final PartnersServices services;
    private final SerializableRunnable changed;

    CooperationSection(PartnersServices services, List<EntryId> organisations, SerializableRunnable changed) {
        this.services = services;
        this.changed = changed;
        addClassName("oko-cooperation");
        List<CooperationLine> lines = organisations.stream()
                .flatMap(organisation -> services.cooperations().with(organisation).stream())
                .toList();
        if (!lines.isEmpty()) {
            add(new H3(getTranslation("directory.together")));
        }
        boolean several = lines.stream().map(CooperationLine::school).distinct().count() > 1;
        lines.forEach(line -> add(block(line, several)));
    }

    private Div block(CooperationLine line, boolean several) {
        Div block = new Div();
        block.addClassName("oko-together");
        if (several) {
            Span school = new Span(line.schoolName());
            school.addClassName("oko-soft");
            block.add(school);
        }
        CooperationDetails details = line.details();
        if (line.isNew()) {
            Paragraph nothing = new Paragraph(getTranslation("directory.together.nothing"));
            nothing.addClassName("oko-soft");
            block.add(nothing);
        } else {
            Paragraph together = new Paragraph(services.explainer().explain(details.together()));
            together.addClassName("oko-lines");
            block.add(together);
        }
        addPerson(block, "directory.together.us", details.ourPerson());
        addPerson(block, "directory.together.them", details.theirPerson());
        details.covenantUntil().ifPresent(until -> {
            Span sign = new Span(getTranslation(
                    line.covenant().key(), FreshnessText.day(until, getLocale()) + " " + until.getYear()));
            sign.addClassNames("oko-sign", style(line.covenant()));
            block.add(sign);
        });
        if (line.mayEdit()) {
            block.add(new Button(
                    getTranslation(line.isNew() ? "directory.together.write" : "directory.together.change"),
                    event -> new CooperationDialog(services.cooperations(), line, changed).open()));
        }
        return block;
    }

    private void addPerson(Div block, String key, String person) {
        if (!person.isEmpty()) {
            block.add(new Span(getTranslation(key, person)));
        }
    }

    private static String style(CovenantState state) {
        return switch (state) {
            case OPEN, RUNNING -> "ok";
            case SOON -> "old";
            case EXPIRED -> "stop";
        };
    }
}
