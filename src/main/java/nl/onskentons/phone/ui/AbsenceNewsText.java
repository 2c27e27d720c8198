package nl.onskentons.phone.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.onskentons.phone.AbsenceOutcome;
import nl.onskentons.phone.AbsencePeriod;
import nl.onskentons.phone.schedule.Period;

/** What has to be known about an absence that was saved: where it has no effect, and who has nobody now. */
final class AbsenceNewsText {

    private AbsenceNewsText() {}

    static List<Paragraph> of(AbsenceOutcome outcome, Locale locale) {
        List<Paragraph> news = new ArrayList<>();
        outcome.rosters()
                .forEach(roster -> news.add(new Paragraph(I18NProvider.translate(
                        "phone.absence.news.roster",
                        roster.name(),
                        days(roster.period()).text(I18NProvider::translate, locale)))));
        if (!outcome.relying().isEmpty()) {
            news.add(new Paragraph(I18NProvider.translate(
                    "phone.absence.news.relying", outcome.line().person(), String.join(", ", outcome.relying()))));
        }
        return news;
    }

    private static AbsencePeriod days(Period period) {
        return new AbsencePeriod(
                period.first().atStartOfDay(), period.last().plusDays(1).atStartOfDay());
    }
}
