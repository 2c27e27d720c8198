package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<CooperationLine> lines = services.cooperations().with(organisations);
        if (!lines.isEmpty()) {
            add(new H3(getTranslation("directory.together")));
        }
        boolean organisationsDiffer =
                lines.stream().map(CooperationLine::organisation).distinct().count() > 1;
        boolean schoolsDiffer =
                lines.stream().map(CooperationLine::school).distinct().count() > 1;
        lines.forEach(line -> add(block(
                line,
                Stream.of(organisationsDiffer ? line.organisationName() : "", schoolsDiffer ? line.schoolName() : "")
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(" · ")))));
    }

    /** @param whose with whom and of which school it is, where that does not speak for itself */
    private Div block(CooperationLine line, String whose) {
        Div block = new Div();
        block.addClassName("oko-together");
        if (!whose.isEmpty()) {
            Span heading = new Span(whose);
            heading.addClassName("oko-soft");
            block.add(heading);
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
        line.covenant()
                .ifPresent(covenant -> details.covenantUntil().ifPresent(until -> {
                    Span sign = new Span(getTranslation(covenant.key(), FreshnessText.dayAndYear(until, getLocale())));
                    sign.addClassNames("oko-sign", style(covenant));
                    block.add(sign);
                }));
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
            case RUNNING -> "ok";
            case SOON -> "old";
            case EXPIRED -> "stop";
        };
    }
}
