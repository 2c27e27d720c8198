package nl.onskentons.audit.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import nl.onskentons.audit.AuditLog;
import nl.onskentons.audit.LogFilter;
import nl.onskentons.common.Actor;
import nl.onskentons.common.ui.DateField;

/** Chooses whose lines, of what, and of which days. */
final class LogFilterBar extends Div {

    private final AuditLog log;
    private final ComboBox<Actor> who = new ComboBox<>();
    private final ComboBox<String> what = new ComboBox<>();
    private final DateField from = new DateField("audit.from");
    private final DateField until = new DateField("audit.until");
    private final Button clear = new Button();

    LogFilterBar(AuditLog log, LogTexts texts, SerializableConsumer<LogFilter> chosen) {
        this.log = log;
        who.setLabel(getTranslation("audit.who"));
        who.setItemLabelGenerator(Actor::name);
        who.setItems(query -> log.people(query.getFilter().orElse(""), query.getPage(), query.getPageSize()).stream());
        who.setClearButtonVisible(true);
        what.setLabel(getTranslation("audit.what"));
        what.setItems(texts.actions());
        what.setItemLabelGenerator(texts::action);
        what.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        clear.setText(getTranslation("audit.clear"));
        clear.addThemeVariants(ButtonVariant.TERTIARY);

        tell(who, chosen);
        tell(what, chosen);
        tell(from, chosen);
        tell(until, chosen);
        clear.addClickListener(click -> chosen.accept(LogFilter.EVERYTHING));

        addClassName("oko-log-filter");
        add(who, what, from, until, clear);
    }

    void set(LogFilter filter) {
        who.setValue(Optional.ofNullable(filter.actor())
                .map(id -> log.person(id).orElseGet(() -> new Actor(id, getTranslation("audit.unknown"))))
                .orElse(null));
        what.setValue(filter.action());
        from.setValue(filter.from());
        until.setValue(filter.until());
        clear.setVisible(!filter.equals(LogFilter.EVERYTHING));
    }

    private void tell(HasValue<?, ?> field, SerializableConsumer<LogFilter> chosen) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(filter());
            }
        });
    }

    private LogFilter filter() {
        return new LogFilter(
                Optional.ofNullable(who.getValue()).map(Actor::id).orElse(null),
                what.getValue(),
                null,
                from.getValue(),
                until.getValue());
    }
}
