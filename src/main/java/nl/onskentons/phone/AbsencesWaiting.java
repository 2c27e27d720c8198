package nl.onskentons.phone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onskentons.common.TodayItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be known today about absences: who is asked to stand in, and where nobody does any more (P04). */
@Component
class AbsencesWaiting implements TodayItem {

    private static final String ROUTE = "bellen/afwezig?afwezigheid=";

    private final WhoIsAbsent absent;
    private final AbsenceRights rights;

    AbsencesWaiting(WhoIsAbsent absent, AbsenceRights rights) {
        this.absent = absent;
        this.rights = rights;
    }

    @Override
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        absent.standingIn().stream()
                .filter(line -> line.answer() == StandInAnswer.ASKED)
                .forEach(line ->
                        entries.add(entry("phone.absence.today.asked", line, "phone.absence.today.sign.asked", 88)));
        List<AbsenceLine> own = absent.mine();
        own.forEach(line -> {
            if (line.lostStandIn()) {
                entries.add(entry("phone.absence.today.mine.lost", line, "phone.absence.today.sign.lost", 87));
            } else if (line.reportedBy().isPresent()) {
                entries.add(entry("phone.absence.today.mine.reported", line, null, 30));
            }
        });
        Map<AbsenceId, AbsenceLine> kept = new LinkedHashMap<>();
        rights.keptSchools().forEach(school -> absent.of(school).forEach(line -> kept.put(line.id(), line)));
        own.forEach(line -> kept.remove(line.id()));
        kept.values().stream()
                .filter(AbsenceLine::lostStandIn)
                .forEach(line ->
                        entries.add(entry("phone.absence.today.lost", line, "phone.absence.today.sign.lost", 85)));
        return entries;
    }

    /** In the sentence: who is absent, when, who was to stand in, and who reported it. */
    private static Entry entry(String key, AbsenceLine line, @Nullable String sign, int urgency) {
        return new Entry(
                key,
                List.of(
                        line.person(),
                        line.period(),
                        line.standIn().orElse(""),
                        line.reportedBy().orElse("")),
                ROUTE + line.id().value(),
                sign,
                urgency);
    }
}
