package nl.onskentons.phone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.onskentons.phone.CallReason;
import nl.onskentons.phone.CallStep;
import nl.onskentons.phone.WeekStretch;

/** Who serves a topic on a day, from when to when; nobody is said by a word and a pattern, never by colour alone. */
final class WeekCell extends Div {

    WeekCell(List<WeekStretch> stretches) {
        stretches.forEach(stretch -> add(line(stretch)));
        if (stretches.isEmpty()) {
            Span none = new Span(getTranslation("phone.week.none"));
            none.addClassName("oko-soft");
            add(none);
        }
    }

    private Div line(WeekStretch stretch) {
        Span hours = new Span(WeekText.hours(stretch.from(), stretch.until()));
        hours.addClassName("oko-week-hours");
        Div line = new Div(hours);
        line.addClassName("oko-week-stretch");
        switch (stretch.served()) {
            case WeekStretch.By(CallStep.Person person) -> served(line, person);
            case WeekStretch.Nobody(boolean intended) -> {
                line.addClassName(intended ? "intended" : "gap");
                line.add(new Span(getTranslation(intended ? "phone.week.nobody.intended" : "phone.week.nobody")));
            }
        }
        return line;
    }

    private void served(Div line, CallStep.Person person) {
        line.add(new Span(person.name()));
        if (person.reason() instanceof CallReason.StandsIn standsIn) {
            line.add(note(getTranslation("phone.week.standsIn", standsIn.absent())));
        }
        if (!person.confirmed()) {
            line.add(note(getTranslation("phone.week.unconfirmed")));
        }
    }

    private static Span note(String text) {
        Span note = new Span(text);
        note.addClassName("oko-week-note");
        return note;
    }
}
