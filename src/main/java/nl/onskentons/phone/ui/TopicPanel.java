package nl.onskentons.phone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.RemovedRule;
import nl.onskentons.phone.RuleLine;
import nl.onskentons.phone.ScheduleWeek;
import nl.onskentons.phone.TopicLine;
import nl.onskentons.phone.TopicWeek;
import org.jspecify.annotations.Nullable;

/** The people of one topic, in the order in which they are called, and its gaps in the week that is shown. */
final class TopicPanel extends Section {

    private final transient ScheduleServices services;
    private final transient TopicLine topic;
    private final boolean keeps;
    private final transient Runnable changed;
    private final H2 title;

    /** @param changed called after every change and every undo */
    TopicPanel(ScheduleServices services, ScheduleWeek week, TopicWeek topic, ScheduleUrl url, Runnable changed) {
        this.services = services;
        this.topic = topic.topic();
        this.keeps = week.mayEdit();
        this.changed = changed;
        this.title = new H2(this.topic.name());
        addClassNames("oko-card", "oko-topic-panel");
        setAriaLabel(this.topic.name());
        title.getElement().setAttribute("tabindex", "-1");
        Anchor close = new Anchor(url.about(Optional.empty()).address(), getTranslation("phone.week.panel.close"));
        Div heading = new Div(title, close);
        heading.addClassName("oko-panel-heading");
        add(heading, people());
        adding().ifPresent(this::add);
        add(new GapMarks(services.openHours(), topic, keeps, changed));
    }

    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    private Component people() {
        List<RuleLine> rules = services.rules().of(topic.id());
        if (rules.isEmpty()) {
            return new Paragraph(getTranslation("phone.week.panel.none"));
        }
        Map<EntryId, CallCard> cards = services.overview()
                .people(
                        topic.school(),
                        rules.stream().map(rule -> rule.details().person()).toList());
        OrderedList list = new OrderedList();
        list.addClassName("oko-rules");
        for (int place = 0; place < rules.size(); place++) {
            RuleLine rule = rules.get(place);
            list.add(item(rule, cards.get(rule.details().person()), place == 0, place == rules.size() - 1));
        }
        return list;
    }

    private ListItem item(RuleLine rule, @Nullable CallCard card, boolean first, boolean last) {
        String name = card == null ? getTranslation("directory.card.gone") : card.name();
        Span who = new Span(name);
        who.addClassName("oko-rule-who");
        ListItem item = new ListItem(who);
        if (card != null && !card.subtitle().isEmpty()) {
            item.add(soft(card.subtitle()));
        }
        item.add(
                new Div(new Span(WeekText.hours(rule.details().hours(), getLocale()))),
                soft(getTranslation("phone.week.days." + rule.details().days().name())));
        String validity = WeekText.period(rule.details().validity(), getLocale());
        if (!validity.isEmpty()) {
            item.add(soft(validity));
        }
        if (rule.mayEdit()) {
            item.add(actions(rule, name, first, last));
        }
        return item;
    }

    private Div actions(RuleLine rule, String name, boolean first, boolean last) {
        Div actions = new Div(
                button("phone.topics.change", "phone.topics.change.title", name, () -> edit(Optional.of(rule))));
        actions.addClassName("oko-actions");
        if (keeps) {
            Button up = button("form.up", "phone.topics.up", name, () -> move(rule, -1));
            Button down = button("form.down", "phone.topics.down", name, () -> move(rule, 1));
            up.setEnabled(!first);
            down.setEnabled(!last);
            actions.add(up, down);
        }
        actions.add(button("form.remove", "phone.week.rule.remove", name, () -> remove(rule)));
        return actions;
    }

    private Optional<Component> adding() {
        Optional<EntryId> own = own();
        if (!keeps && own.isEmpty()) {
            return Optional.empty();
        }
        Button add = new Button(
                getTranslation(keeps ? "phone.week.rule.new" : "phone.week.rule.me"), click -> edit(Optional.empty()));
        return Optional.of(add);
    }

    private void edit(Optional<RuleLine> rule) {
        Optional<RuleLine> now = rule.flatMap(known -> services.rules().of(topic.id()).stream()
                .filter(each -> each.id().equals(known.id()))
                .findFirst());
        if (rule.isPresent() && now.isEmpty()) {
            Notices.show("phone.week.rule.gone");
            changed.run();
            return;
        }
        new RuleDialog(services, topic, now, keeps ? Optional.empty() : own(), changed).open();
    }

    private void move(RuleLine rule, int by) {
        try {
            services.rules().move(rule.id(), by);
        } catch (StaleEdit removed) {
            Notices.show("phone.week.rule.gone");
        }
        changed.run();
    }

    private void remove(RuleLine rule) {
        try {
            RemovedRule removed = services.rules().remove(rule.id(), rule.version());
            changed.run();
            Notices.showUndoableEdit(
                    () -> services.rules().restore(removed), changed, "phone.week.rule.removed", topic.name());
        } catch (StaleEdit other) {
            Notices.show(other.isRemoved() ? "phone.week.rule.gone" : "phone.week.rule.stale");
            changed.run();
        }
    }

    private Optional<EntryId> own() {
        return services.directory().ownCard();
    }

    private Button button(String textKey, String nameKey, String name, SerializableRunnable action) {
        Button button = new Button(getTranslation(textKey), click -> action.run());
        button.setAriaLabel(getTranslation(nameKey, name));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static Div soft(String text) {
        Div line = new Div(new Span(text));
        line.addClassName("oko-soft");
        return line;
    }
}
