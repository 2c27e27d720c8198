package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import nl.onskentons.surveillance.DutyPerson;
import nl.onskentons.surveillance.DutyTurn;

/** One place at a time of a day: who walks, and who is missing, in words and with a pattern. */
final class DutyTurnBox extends ListItem {

    private final transient DutyTurn turn;

    /** @param opened when it is chosen; empty for who cannot do anything with it */
    DutyTurnBox(DutyTurn turn, Optional<SerializableRunnable> opened) {
        this.turn = turn;
        addClassName("oko-duty-turn");
        setClassName("gap", turn.gap() != DutyTurn.Gap.NONE);
        setClassName("own", turn.isOwn());
        Span time = new Span(turn.times().toString());
        time.addClassName("oko-duty-time");
        add(time, opened.map(this::button).orElseGet(() -> new Span(turn.place())));
        turn.people().forEach(person -> add(person(person)));
        gap().ifPresent(text -> {
            Div gap = new Div(new Span(text));
            gap.addClassName("oko-duty-gap");
            add(gap);
        });
    }

    DutyTurn turn() {
        return turn;
    }

    private Component button(SerializableRunnable action) {
        NativeButton place = new NativeButton(turn.place(), click -> action.run());
        place.addClassName("oko-duty-place");
        place.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "duty.open", turn.place(), turn.times(), DutyText.whole(turn.date(), getLocale())));
        return place;
    }

    private Div person(DutyPerson person) {
        Div line = new Div();
        line.addClassName("oko-duty-person");
        Span name = new Span(DutyText.name(person.name()));
        line.add(name);
        if (person.isOneself()) {
            line.add(note("duty.person.oneself"));
        }
        if (!person.isThere()) {
            name.addClassName("away");
            line.add(note("duty.person.away"));
        }
        person.insteadOf().ifPresent(other -> line.add(note("duty.person.insteadOf", DutyText.name(other))));
        person.asked()
                .ifPresent(other -> line.add(
                        note(person.refused() ? "duty.person.refused" : "duty.person.asked", DutyText.name(other))));
        return line;
    }

    private Optional<String> gap() {
        return switch (turn.gap()) {
            case NONE -> Optional.empty();
            case NOBODY -> Optional.of(getTranslation("duty.gap.nobody"));
            case TOO_FEW -> Optional.of(getTranslation("duty.gap.tooFew", turn.there(), turn.needed()));
        };
    }

    private Span note(String key, Object... arguments) {
        Span note = new Span(getTranslation(key, arguments));
        note.addClassName("oko-duty-note");
        return note;
    }
}
