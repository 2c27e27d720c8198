package nl.onskentons.phone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.ui.RichText;
import nl.onskentons.directory.FreshnessText;
import nl.onskentons.directory.NumberLine;
import nl.onskentons.phone.AnswerText;
import nl.onskentons.phone.CallAnswer;
import nl.onskentons.phone.CallStep;
import nl.onskentons.phone.MomentText;

/** The one answer, in one sentence of large type, and below it whom to call when there is no answer. */
final class AnswerCard extends Section {

    private final transient CallAnswer answer;
    private final transient Instant now;

    /** @param now what time it is; another than that of the answer when somebody asks about another moment */
    AnswerCard(CallAnswer answer, Instant now) {
        this.answer = answer;
        this.now = now;
        addClassNames("oko-card", "oko-answer-card");
        setAriaLabel(answer.topic().name());
        add(topicLine());
        urgent().ifPresent(this::add);
        add(sentence());
        facts().ifPresent(this::add);
        answer.dialled().ifPresent(called -> called.number().ifPresent(number -> add(dial(called, number))));
        ladder().ifPresent(this::add);
    }

    private boolean isNow() {
        return answer.at().equals(now);
    }

    private Component topicLine() {
        H2 line = new H2(getTranslation(
                "phone.answer.about", answer.topic().name(), MomentText.whole(answer.at(), now, getLocale())));
        line.addClassName("oko-answer-topic");
        return line;
    }

    private Optional<Component> urgent() {
        String first = answer.topic().details().urgentFirst();
        Optional<PhoneNumber> number = answer.topic().details().urgentNumber();
        if (first.isEmpty() && number.isEmpty()) {
            return Optional.empty();
        }
        Paragraph urgent = new Paragraph(first.isEmpty() ? getTranslation("phone.topics.urgent") : first);
        urgent.addClassName("oko-answer-urgent");
        number.ifPresent(each -> urgent.add(new CallLink(answer.topic().name(), each)));
        return Optional.of(urgent);
    }

    private Component sentence() {
        Paragraph sentence = new Paragraph();
        sentence.addClassName("oko-answer");
        CallStep first = answer.first();
        CallStep called = answer.dialled().orElse(first);
        sentence.add(RichText.of(getTranslation(key(first)), who(first), number(called), who(called)));
        answer.until()
                .ifPresent(until -> sentence.add(RichText.of(
                        getTranslation("phone.answer.until"),
                        new Span(MomentText.near(until, answer.at(), now, getLocale())))));
        sentence.add(new Span(getTranslation("phone.answer.stop")));
        answer.then()
                .ifPresent(then -> sentence.add(
                        RichText.of(getTranslation("phone.answer.then"), new Span(AnswerText.shortly(then)))));
        return sentence;
    }

    private String key(CallStep first) {
        if (first instanceof CallStep.Emergency) {
            return isNow() ? "phone.answer.emergency" : "phone.answer.emergency.other";
        }
        if (answer.isLastResort()) {
            return isNow() ? "phone.answer.nobody" : "phone.answer.nobody.other";
        }
        if (first.number().isPresent()) {
            return isNow() ? "phone.answer.call" : "phone.answer.call.other";
        }
        if (answer.desk().isPresent()) {
            return isNow() ? "phone.answer.through" : "phone.answer.through.other";
        }
        return isNow() ? "phone.answer.hidden" : "phone.answer.hidden.other";
    }

    private static Component who(CallStep step) {
        Span name = new Span(AnswerText.name(step));
        name.addClassName("oko-answer-name");
        String function = AnswerText.function(step);
        Span who = new Span(name);
        if (!function.isEmpty()) {
            who.add(new Span(" (" + function + ")"));
        }
        return who;
    }

    private static Component number(CallStep step) {
        return step.number()
                .<Component>map(number -> new CallLink(AnswerText.name(step), number))
                .orElseGet(Span::new);
    }

    private Optional<Component> facts() {
        Paragraph facts = new Paragraph();
        facts.addClassName("oko-answer-facts");
        if (answer.first() instanceof CallStep.Person person) {
            AnswerText.reason(person.reason(), person.name()).ifPresent(reason -> facts.add(new Span(reason)));
            if (!person.subtitle().isEmpty()) {
                facts.add(new Span(person.subtitle()));
            }
            person.line().ifPresent(line -> facts.add(sign(line)));
        }
        return facts.getElement().getChildCount() == 0 ? Optional.empty() : Optional.of(facts);
    }

    private Span sign(NumberLine line) {
        Span sign = new Span(
                FreshnessText.sentence(line.freshness(), LocalDate.ofInstant(now, PortalClock.ZONE), getLocale()));
        sign.addClassNames("oko-sign", FreshnessText.style(line.freshness()));
        return sign;
    }

    private Component dial(CallStep called, PhoneNumber number) {
        Anchor call = new Anchor(number.href(), getTranslation("phone.answer.dial"));
        call.setRouterIgnore(true);
        call.addClassName("oko-dial");
        call.setAriaLabel(getTranslation("search.call", AnswerText.name(called), number.dutch()));
        Div actions = new Div(call);
        actions.addClassName("oko-answer-actions");
        return actions;
    }

    private Optional<Component> ladder() {
        List<CallStep> others = answer.ladder().subList(1, answer.ladder().size());
        if (others.isEmpty()) {
            return Optional.empty();
        }
        OrderedList list = new OrderedList();
        list.addClassNames("oko-rows", "oko-ladder");
        others.forEach(step -> list.add(new StepLine(step)));
        Div ladder = new Div(new H3(getTranslation("phone.answer.noAnswer")), list);
        return Optional.of(ladder);
    }
}
