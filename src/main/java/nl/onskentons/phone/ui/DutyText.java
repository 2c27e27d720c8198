package nl.onskentons.phone.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.TopicLine;
import nl.onskentons.phone.schedule.Roster;

/** Says a turn in a temporary roster in one line. */
record DutyText(List<TopicLine> topics, Function<EntryId, Optional<String>> names, Locale locale) {

    String of(Roster.Duty duty) {
        String topic = duty.topic()
                .map(id -> topics.stream()
                        .filter(each -> each.id().equals(id))
                        .map(TopicLine::name)
                        .findFirst()
                        .orElseGet(() -> I18NProvider.translate("phone.roster.topic.gone")))
                .orElseGet(() -> I18NProvider.translate("phone.roster.others"));
        return I18NProvider.translate(
                "phone.roster.duty.line",
                topic,
                names.apply(duty.person()).orElseGet(() -> I18NProvider.translate("directory.card.gone")),
                WeekText.hours(duty.hours(), locale));
    }
}
