package nl.onskentons.common.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;

/** What is said in passing after something was done: it goes away by itself, and can be undone where that is possible. */
public final class Notices {

    /** WCAG 2.2.1: long enough to read and to reach the button. */
    private static final Duration READING_TIME = Duration.ofSeconds(6);

    private static final Duration UNDO_TIME = Duration.ofSeconds(10);

    private Notices() {}

    public static void show(String key, Object... arguments) {
        Notification notice = new Notification(new Span(I18NProvider.translate(key, arguments)));
        open(notice, READING_TIME);
    }

    /**
     * Says what was done, with a button that undoes it.
     *
     * @param undo may throw a {@link Rejection} when that is no longer possible, which is then said
     */
    public static void showUndoable(Runnable undo, String key, Object... arguments) {
        Notification notice = new Notification();
        Button button = new Button(I18NProvider.translate("notice.undo"), event -> {
            notice.close();
            try {
                undo.run();
            } catch (Rejection rejection) {
                show(rejection);
            }
        });
        HorizontalLayout line = new HorizontalLayout(new Span(I18NProvider.translate(key, arguments)), button);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        notice.add(line);
        open(notice, UNDO_TIME);
    }

    /**
     * Says what was done, with a button that undoes it unless somebody else was there since.
     *
     * @param undo may throw a {@link Rejection} or a {@link StaleEdit}
     * @param changed called after the undo, whatever came of it
     */
    public static void showUndoableEdit(Runnable undo, Runnable changed, String key, Object... arguments) {
        showUndoable(
                () -> {
                    try {
                        undo.run();
                    } catch (StaleEdit late) {
                        throw Rejection.of("form.undo.late");
                    } finally {
                        changed.run();
                    }
                },
                key,
                arguments);
    }

    /** Says why something was refused, where there is no field to say it at. */
    public static void show(Rejection rejection) {
        show(rejection.key(), rejection.arguments().toArray());
    }

    /** One at a time: they would cover what they are about. */
    private static void open(Notification notice, Duration duration) {
        UI window = UI.getCurrent();
        Notification before = ComponentUtil.getData(window, Notification.class);
        if (before != null) {
            before.close();
        }
        ComponentUtil.setData(window, Notification.class, notice);
        notice.setDuration((int) duration.toMillis());
        notice.setPosition(Position.BOTTOM_CENTER);
        notice.open();
    }
}
