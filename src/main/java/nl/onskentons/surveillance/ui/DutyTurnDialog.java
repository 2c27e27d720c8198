package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.FieldRefusals;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.directory.EntryId;
import nl.onskentons.surveillance.DutyPerson;
import nl.onskentons.surveillance.DutySwapId;
import nl.onskentons.surveillance.DutyTurn;

/** What somebody does with one turn on one date: ask a colleague, put somebody there, or take that back. */
final class DutyTurnDialog extends Dialog {

    private final transient DutyServices services;
    private final SchoolId school;
    private final transient DutyTurn turn;
    private final boolean keeps;
    private final SerializableRunnable changed;
    private final ComboBox<DutyChoice> by = new ComboBox<>();
    private final Select<DutyChoice> person = new Select<>();
    private final Notice notice = new Notice();
    private final FieldRefusals refusals = new FieldRefusals(notice);

    /** Made once, so that asking twice asks once. */
    private final DutySwapId id = DutySwapId.random();

    /**
     * @param keeps whether whoever looks keeps the rota
     * @param changed called after every change and every undo
     */
    DutyTurnDialog(DutyServices services, SchoolId school, DutyTurn turn, boolean keeps, SerializableRunnable changed) {
        this.services = services;
        this.school = school;
        this.turn = turn;
        this.keeps = keeps;
        this.changed = changed;
        setHeaderTitle(getTranslation("duty.turn.title", turn.place(), turn.moment()));
        setWidth("min(480px, 94vw)");
        by.setLabel(getTranslation(keeps ? "duty.turn.by" : "duty.turn.ask.by"));
        by.setItems(query -> DutyChoice.find(services.directory(), school, query));
        by.setItemLabelGenerator(DutyChoice::name);
        by.setManualValidation(true);
        refusals.at("by", by);
        Div body = new Div();
        body.addClassName("oko-form");
        add(body);
        showPeople(body);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()));
        if (keeps) {
            choosePerson(body);
            body.add(by, notice);
            getFooter().add(OnceButton.primary("duty.turn.replace", this::replace));
        } else if (mayAsk()) {
            Paragraph hint = new Paragraph(getTranslation("duty.turn.ask.hint"));
            hint.addClassName("oko-soft");
            body.add(by, hint, notice);
            getFooter().add(OnceButton.primary("duty.turn.ask", this::ask));
        } else {
            body.add(notice);
        }
    }

    private boolean mayAsk() {
        return turn.people().stream()
                .anyMatch(each -> each.isOneself() && each.insteadOf().isEmpty());
    }

    private void showPeople(Div body) {
        if (turn.people().isEmpty()) {
            body.add(new Paragraph(getTranslation("duty.turn.nobody")));
        }
        turn.people().forEach(each -> {
            Div line = new Div(new Paragraph(text(each)));
            line.addClassName("oko-duty-line");
            each.swap()
                    .filter(swap -> keeps || each.isOneself() && each.asked().isPresent())
                    .ifPresent(swap -> {
                        Button back = new Button(
                                getTranslation(each.asked().isPresent() ? "duty.turn.withdraw" : "duty.turn.back"),
                                click -> withdraw(swap));
                        back.addThemeVariants(ButtonVariant.TERTIARY);
                        line.add(back);
                    });
            body.add(line);
        });
    }

    private String text(DutyPerson each) {
        String name = DutyText.name(each.name());
        if (each.asked().isPresent()) {
            return getTranslation(
                    each.refused() ? "duty.turn.refused" : "duty.turn.asked",
                    name,
                    DutyText.name(each.asked().get()));
        }
        if (each.insteadOf().isPresent()) {
            return getTranslation(
                    "duty.turn.insteadOf", name, DutyText.name(each.insteadOf().get()));
        }
        return each.isThere() ? name : getTranslation("duty.turn.away", name);
    }

    /** Instead of whom, or beside those who walk. */
    private void choosePerson(Div body) {
        DutyChoice nobody = new DutyChoice(new EntryId(new UUID(0, 0)), getTranslation("duty.turn.more"));
        List<DutyChoice> people = Stream.concat(
                        turn.people().stream()
                                .filter(each -> each.insteadOf().isEmpty()
                                        && (each.swap().isEmpty()
                                                || each.asked().isPresent()))
                                .map(each -> new DutyChoice(each.id(), DutyText.name(each.name()))),
                        Stream.of(nobody))
                .toList();
        person.setLabel(getTranslation("duty.turn.person"));
        person.setItems(people);
        person.setItemLabelGenerator(DutyChoice::name);
        person.setValue(turn.people().stream()
                .filter(each -> !each.isThere())
                .map(each -> new DutyChoice(each.id(), DutyText.name(each.name())))
                .filter(people::contains)
                .findFirst()
                .orElse(turn.gap() == DutyTurn.Gap.NONE ? people.getFirst() : nobody));
        person.setVisible(people.size() > 1);
        body.add(person);
    }

    private Optional<EntryId> chosenPerson() {
        return Optional.ofNullable(person.getValue())
                .map(DutyChoice::id)
                .filter(which ->
                        turn.people().stream().anyMatch(each -> each.id().equals(which)));
    }

    private void ask() {
        attempt(() -> {
            services.swapping().ask(id, turn.slot(), turn.date(), chosen());
            done("duty.turn.done.asked");
        });
    }

    private void replace() {
        attempt(() -> {
            services.swapping().replace(id, turn.slot(), turn.date(), chosenPerson(), chosen());
            done("duty.turn.done.replaced");
        });
    }

    private void withdraw(DutySwapId swap) {
        attempt(() -> {
            services.swapping().withdraw(swap);
            close();
            changed.run();
            Notices.show("duty.turn.done.withdrawn");
        });
    }

    private EntryId chosen() {
        return Optional.ofNullable(by.getValue())
                .map(DutyChoice::id)
                .orElseThrow(() -> Rejection.ofField("by", "rejection.duty.swap.who"));
    }

    private void done(String key) {
        close();
        changed.run();
        Notices.showUndoableEdit(
                () -> services.swapping().withdraw(id),
                changed::run,
                key,
                Optional.ofNullable(by.getValue()).map(DutyChoice::name).orElse(""));
    }

    private void attempt(SerializableRunnable action) {
        refusals.during(() -> {
            try {
                action.run();
            } catch (StaleEdit late) {
                throw Rejection.of("duty.gone.slot");
            }
        });
    }
}
