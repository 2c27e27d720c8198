package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.surveillance.DutyQuestion;

/** What colleagues ask of whoever looks: to walk instead of them. */
final class DutyQuestions extends Div {

    private final transient DutyServices services;
    private final SerializableRunnable changed;

    DutyQuestions(DutyServices services, SerializableRunnable changed) {
        this.services = services;
        this.changed = changed;
        addClassNames("oko-card", "oko-duty-questions");
    }

    void refresh() {
        List<DutyQuestion> asked = services.rota().asked();
        removeAll();
        setVisible(!asked.isEmpty());
        if (!asked.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("oko-rows");
            asked.forEach(question -> list.add(row(question)));
            add(new H2(getTranslation("duty.questions")), list);
        }
    }

    private ListItem row(DutyQuestion question) {
        Button yes = new Button(getTranslation("duty.questions.yes"), click -> answer(question, true));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Button no = new Button(getTranslation("duty.questions.no"), click -> answer(question, false));
        yes.setAriaLabel(getTranslation("duty.questions.yes.which", question.moment(), question.place()));
        no.setAriaLabel(getTranslation("duty.questions.no.which", question.moment(), question.place()));
        Div actions = new Div(yes, no);
        actions.addClassName("oko-actions");
        return new ListItem(
                new Span(getTranslation(
                        "duty.questions.row", DutyText.name(question.person()), question.moment(), question.place())),
                actions);
    }

    private void answer(DutyQuestion question, boolean accepts) {
        try {
            services.swapping().answer(question.id(), accepts);
            Notices.show(
                    accepts ? "duty.questions.answered.yes" : "duty.questions.answered.no",
                    DutyText.name(question.person()));
        } catch (Rejection rejection) {
            Notices.show(rejection);
        } catch (StaleEdit withdrawn) {
            Notices.show("duty.questions.withdrawn");
        }
        changed.run();
    }
}
