package nl.onskentons.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.PortalClock;
import nl.onskentons.directory.CooperationDetails;
import nl.onskentons.directory.CooperationLine;
import nl.onskentons.directory.Cooperations;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.RingId;
import nl.onskentons.directory.Rings;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the example schools do together with their partners, and the rings that they made. */
@Component
@Profile("demo")
@Order(2)
class ExampleTogether implements ExamplePart {

    private final Cooperations cooperations;
    private final Rings rings;
    private final Clock clock;

    ExampleTogether(Cooperations cooperations, Rings rings, Clock clock) {
        this.cooperations = cooperations;
        this.rings = rings;
        this.clock = clock;
    }

    @Override
    public void add(Made made) {
        DemoCards.lines("cooperations.csv")
                .forEach(line -> cooperations.save(
                        made.entry(line.get("organisation")),
                        made.school(line.get("school")),
                        CooperationLine.NEW,
                        new CooperationDetails(
                                line.get("together"), line.get("ourPerson"), line.get("theirPerson"), covenant(line))));
        DemoCards.lines("rings.csv")
                .forEach(line -> rings.add(
                        RingId.random(), made.school(line.get("school")), line.get("name"), members(line, made)));
    }

    private static List<EntryId> members(CSVRecord line, Made made) {
        return Arrays.stream(line.get("members").split(",", -1))
                .map(made::entry)
                .toList();
    }

    private Optional<LocalDate> covenant(CSVRecord line) {
        String days = line.get("covenant");
        LocalDate today = PortalClock.today(clock);
        return days.isEmpty() ? Optional.empty() : Optional.of(today.plusDays(Long.parseLong(days)));
    }
}
