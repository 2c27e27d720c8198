package nl.onskentons.surveillance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.TodayItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Of which visits nobody said yet whether somebody came, and who comes by today (P07). */
@Component
class VisitsToday implements TodayItem {

    private static final String ROUTE = "toezicht/bezoeken";

    /** More are told by their number. */
    private static final int NAMED = 2;

    private final PoliceVisitRepository visits;
    private final VisitLines lines;
    private final VisitRights rights;
    private final VisitRules rules;

    VisitsToday(PoliceVisitRepository visits, VisitLines lines, VisitRights rights, VisitRules rules) {
        this.visits = visits;
        this.lines = lines;
        this.rights = rights;
        this.rules = rules;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> entries() {
        Set<SchoolId> schools = rights.readSchools();
        if (schools.isEmpty()) {
            return List.of();
        }
        Map<SchoolId, List<PoliceVisit>> open =
                visits.findOpen(schools, rules.today()).stream().collect(Collectors.groupingBy(PoliceVisit::school));
        List<Entry> entries = new ArrayList<>();
        open.forEach((school, some) -> ofSchool(school, lines.of(school, some), entries));
        return entries;
    }

    private void ofSchool(SchoolId school, List<VisitLine> some, List<Entry> entries) {
        List<VisitLine> asked = some.stream()
                .filter(VisitLine::isAsked)
                .filter(VisitLine::mayChange)
                .toList();
        if (asked.size() > NAMED) {
            entries.add(new Entry(
                    "visits.today.asked.more",
                    List.of(asked.size()),
                    ROUTE + "?school=" + school,
                    "visits.today.sign",
                    45));
        } else {
            asked.forEach(visit -> entries.add(entry("visits.today.asked", visit, 45, "visits.today.sign")));
        }
        some.stream()
                .filter(visit -> visit.day().equals(rules.today()) && !visit.isAsked())
                .forEach(visit -> entries.add(entry("visits.today.comes", visit, 20, null)));
    }

    private static Entry entry(String key, VisitLine visit, int urgency, @Nullable String sign) {
        return new Entry(key, List.of(visit.moment()), ROUTE + "?bezoek=" + visit.id(), sign, urgency);
    }
}
