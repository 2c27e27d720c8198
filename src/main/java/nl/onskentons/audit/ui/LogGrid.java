package nl.onskentons.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import nl.onskentons.audit.AuditLine;
import nl.onskentons.audit.AuditLog;
import nl.onskentons.audit.LogFilter;

/** The lines themselves, fetched as one scrolls. How many there are is not counted: in five years that is a lot of work. */
final class LogGrid extends Grid<AuditLine> {

    private final LogTexts texts;
    private LogFilter filter = LogFilter.EVERYTHING;

    LogGrid(AuditLog log, LogTexts texts) {
        this.texts = texts;
        addClassName("oko-log");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        addColumn(new ComponentRenderer<>(this::line)).setKey("line").setHeader(getTranslation("audit.header"));
        setEmptyStateText(getTranslation("audit.none"));
        setItems(query -> log.find(filter, query.getOffset(), query.getLimit()).stream());
    }

    void show(LogFilter newFilter) {
        filter = newFilter;
        getDataProvider().refreshAll();
    }

    private Div line(AuditLine line) {
        Span action = new Span(texts.action(line.action()));
        action.addClassName("oko-log-action");
        Div what = new Div(action);
        if (line.subjectName() != null && !texts.isAboutThemselves(line)) {
            what.add(subject(line));
        }
        what.addClassName("oko-log-what");
        Div about = new Div(soft(texts.who(line)), soft(texts.time(line)));
        texts.school(line).ifPresent(school -> about.add(soft(school)));
        about.addClassName("oko-log-about");
        Div content = new Div(what, about);
        content.addClassName("oko-log-line");
        return content;
    }

    private Component subject(AuditLine line) {
        return line.route() == null ? new Span(texts.subject(line)) : new Anchor(line.route(), texts.subject(line));
    }

    private static Span soft(String text) {
        Span span = new Span(text);
        span.addClassName("oko-soft");
        return span;
    }
}
