package nl.onskentons.phone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.OptionalInt;
import nl.onskentons.phone.Share;

/** Shares in a table, each with the number of calls that it is of, and a bar that says the same once more. */
final class ShareTable extends NativeTable {

    /** @param whatKey the translation key of what the rows are */
    ShareTable(String whatKey) {
        addClassName("oko-shares");
        NativeTableRow head = getHead().addRow();
        header(head, whatKey);
        header(head, "phone.meter.calls");
        header(head, "phone.meter.right");
    }

    /** @param marked whether it is what the page is about now */
    void add(Component what, Share share, boolean marked) {
        NativeTableRow row = getBody().addRow();
        row.setClassName("on", marked);
        NativeTableHeaderCell name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(what);
        row.addDataCell().setText(String.valueOf(share.calls()));
        row.addDataCell().add(share(share));
    }

    static String text(Component translator, Share share) {
        OptionalInt percent = share.percent();
        if (percent.isPresent()) {
            return translator.getTranslation("phone.meter.percent", percent.getAsInt());
        }
        return translator.getTranslation(share.calls() == 0 ? "phone.meter.none" : "phone.meter.few");
    }

    private Component share(Share share) {
        Span text = new Span(text(this, share));
        Div cell = new Div(text);
        cell.addClassName("oko-share");
        share.percent().ifPresentOrElse(percent -> cell.add(bar(percent)), () -> text.addClassName("oko-soft"));
        return cell;
    }

    private static Component bar(int percent) {
        Div bar = new Div();
        bar.addClassName("oko-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", percent + "%");
        return bar;
    }

    private void header(NativeTableRow head, String key) {
        NativeTableHeaderCell cell = head.addHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.setText(getTranslation(key));
    }
}
