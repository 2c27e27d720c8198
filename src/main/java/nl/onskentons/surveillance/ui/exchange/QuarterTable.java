package nl.onskentons.surveillance.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.onskentons.surveillance.QuarterPlace;
import nl.onskentons.surveillance.QuarterReport;
import nl.onskentons.surveillance.Side;
import nl.onskentons.surveillance.ui.SurveillanceUrl;

/** The places of a quarter, each with what happened and what the rounds found; on a phone each is a block. */
final class QuarterTable extends Div {

    private static final int AT_ONCE = 100;

    private final transient QuarterReport report;
    private final transient QuarterTexts words;
    private final NativeTableBody body = new NativeTableBody();
    private final Button more = new Button();
    private int shown;

    QuarterTable(QuarterReport report, QuarterTexts words) {
        this.report = report;
        this.words = words;
        addClassName("oko-quarter-table");
        NativeTableRow headers = new NativeTableRow();
        headers().forEach(text -> headers.add(new NativeTableHeaderCell(text)));
        more.addClickListener(click -> showMore());
        add(new NativeTable(new NativeTableHeader(headers), body), more);
        showMore();
    }

    static Anchor link(QuarterPlace place) {
        return new Anchor(SurveillanceUrl.ROUTE + "?plek=" + place.id(), place.name());
    }

    private List<String> headers() {
        return List.of(
                getTranslation("surveillance.paper.number"),
                getTranslation("surveillance.paper.place"),
                getTranslation("surveillance.quarter.happened"),
                words.texts().side(Side.SCHOOL),
                words.texts().side(Side.POLICE),
                getTranslation("surveillance.quarter.now"));
    }

    private void showMore() {
        int until = Math.min(shown + AT_ONCE, report.places().size());
        for (int i = shown; i < until; i++) {
            body.add(row(i + 1, report.places().get(i)));
        }
        shown = until;
        int left = report.places().size() - shown;
        more.setText(getTranslation("surveillance.quarter.showMore", left));
        more.setVisible(left > 0);
    }

    private NativeTableRow row(int number, QuarterPlace place) {
        Span where = new Span(words.where(place));
        where.addClassName("oko-soft");
        Div who = new Div(link(place), where);
        who.addClassName("oko-row-who");
        NativeTableRow row = new NativeTableRow(new NativeTableCell(String.valueOf(number)), new NativeTableCell(who));
        List<String> headers = headers();
        row.add(
                cell(headers.get(2), words.happened(place)),
                cell(headers.get(3), words.passes(place, Side.SCHOOL)),
                cell(headers.get(4), words.passes(place, Side.POLICE)),
                cell(headers.get(5), getTranslation(place.state().key())));
        return row;
    }

    /** On a phone the header is read before it. */
    private static Component cell(String header, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-header", header);
        if (text.isEmpty()) {
            cell.addClassName("empty");
        }
        return cell;
    }
}
