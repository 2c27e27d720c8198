package nl.onskentons.phone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.onskentons.directory.FreshnessText;
import nl.onskentons.directory.NumberLine;
import nl.onskentons.phone.CallReport.Failed;

/** Who was called in vain, how often, and where to mend it. */
final class FailedList extends UnorderedList {

    FailedList(List<Failed> failed) {
        addClassName("oko-rows");
        failed.forEach(each -> add(row(each)));
    }

    private ListItem row(Failed failed) {
        Span subtitle = new Span(failed.subtitle());
        subtitle.addClassName("oko-soft");
        Span counts = new Span(counts(failed));
        Div who = new Div(name(failed), subtitle, counts);
        who.addClassName("oko-row-who");
        Div end = new Div();
        end.addClassName("oko-row-number");
        failed.number().ifPresentOrElse(line -> end.add(number(failed, line), sign(line)), () -> {
            if (failed.name().isPresent()) {
                Span other = new Span(getTranslation("phone.meter.failed.number"));
                other.addClassName("oko-soft");
                end.add(other);
            }
        });
        return new ListItem(who, end);
    }

    private Component name(Failed failed) {
        if (failed.card().isEmpty()) {
            return new Span(getTranslation("phone.meter.failed.emergency"));
        }
        return failed.name()
                .<Component>map(name -> new Anchor("partners/" + failed.card().orElseThrow(), name))
                .orElseGet(() -> new Span(getTranslation("phone.meter.failed.gone")));
    }

    private String counts(Failed failed) {
        List<String> parts = new ArrayList<>();
        if (failed.wrong() > 0) {
            parts.add(getTranslation("phone.meter.failed.wrong", failed.wrong()));
        }
        if (failed.more() > 0) {
            parts.add(getTranslation("phone.meter.failed.more", failed.more()));
        }
        parts.add(getTranslation("phone.meter.failed.of", failed.calls()));
        parts.add(getTranslation(
                "phone.meter.failed.last",
                DateTimeFormatter.ofPattern("d MMMM", getLocale()).format(failed.last())));
        return String.join(" · ", parts);
    }

    private static CallLink number(Failed failed, NumberLine line) {
        return new CallLink(failed.name().orElse(""), line.number());
    }

    private static Span sign(NumberLine line) {
        Span sign = new Span(FreshnessText.brief(line.freshness()));
        sign.addClassNames("oko-sign", FreshnessText.style(line.freshness()));
        return sign;
    }
}
