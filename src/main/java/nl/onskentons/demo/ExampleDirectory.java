package nl.onskentons.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.directory.CommonDetails;
import nl.onskentons.directory.ContactDetails;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryStatus;
import nl.onskentons.directory.OrganisationDetails;
import nl.onskentons.directory.PointDetails;
import nl.onskentons.directory.Position;
import nl.onskentons.school.Schools;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the directory of the two example schools, as their administrator would. */
@Component
@Profile("demo")
@Order(2)
class ExampleDirectory implements CommandLineRunner {

    private final DirectoryKeeping keeping;
    private final Schools schools;
    private final PastConfirmations past;
    private final ActingAs actingAs;
    private final ExampleTrust trust;
    private final ExampleTogether together;
    private final ExampleSchedule schedule;
    private final ExampleRosters rosters;
    private final ExampleCalls calls;
    private final ExampleAbsences absences;
    private final ExampleFeeds feeds;

    ExampleDirectory(
            DirectoryKeeping keeping,
            Schools schools,
            PastConfirmations past,
            ActingAs actingAs,
            ExampleTrust trust,
            ExampleTogether together,
            ExampleSchedule schedule,
            ExampleRosters rosters,
            ExampleCalls calls,
            ExampleAbsences absences,
            ExampleFeeds feeds) {
        this.rosters = rosters;
        this.feeds = feeds;
        this.together = together;
        this.schedule = schedule;
        this.calls = calls;
        this.absences = absences;
        this.keeping = keeping;
        this.schools = schools;
        this.past = past;
        this.actingAs = actingAs;
        this.trust = trust;
    }

    @Override
    public void run(String... arguments) {
        Made made = actingAs.run(DemoAccount.BEHEER, this::fill);
        trust.doubtAndPropose(made);
        absences.report(made);
    }

    private Made fill() {
        Made made = new Made();
        Map<String, CSVRecord> organisations = DemoCards.read("organisations.csv");
        Map<String, CSVRecord> people = DemoCards.read("people.csv");
        organisations.forEach((key, line) -> keeping.add(made.entry(key), organisation(line, made)));
        people.forEach((key, line) -> {
            ContactDetails details = contact(line, made);
            keeping.add(made.entry(key), details);
            made.people.put(key, details);
        });
        organisations.forEach((key, line) -> become(key, line, made));
        people.forEach((key, line) -> become(key, line, made));
        trust.giveCards(made);
        together.writeDown(made);
        schedule.writeDown(made);
        rosters.writeDown(made);
        calls.writeDown(made);
        feeds.make();
        past.write(made.confirmations);
        past.dateBack(List.copyOf(made.entries.values()));
        return made;
    }

    private OrganisationDetails organisation(CSVRecord line, Made made) {
        return new OrganisationDetails(
                common(line, made),
                line.get("shortName"),
                Sector.valueOf(line.get("sector")),
                "",
                line.get("street"),
                line.get("postalCode"),
                line.get("city"));
    }

    private ContactDetails contact(CSVRecord line, Made made) {
        List<Position> positions = DemoCards.parts(line.get("positions")).stream()
                .map(part -> part.split("@", -1))
                .map(part -> Position.at(made.entry(part[1]), part[0]))
                .toList();
        return new ContactDetails(
                common(line, made), positions, line.get("languages"), Boolean.parseBoolean(line.get("photoRefused")));
    }

    private CommonDetails common(CSVRecord line, Made made) {
        List<PointDetails> points = DemoCards.parts(line.get("points")).stream()
                .map(DemoCards.Point::parse)
                .map(point -> remember(point, line, made))
                .toList();
        return new CommonDetails(
                line.get("name"),
                line.get("purpose"),
                DemoCards.hours(line.get("hours")),
                schoolsOf(line.get("schools")),
                points);
    }

    private static PointDetails remember(DemoCards.Point point, CSVRecord line, Made made) {
        String by =
                line.get("schools").equals("Z") ? DemoAccount.BEHEER.fullName() : DemoAccount.COORDINATOR.fullName();
        point.days()
                .ifPresent(days -> made.confirmations.add(
                        new PastConfirmations.Confirmation(point.details().id(), days, by)));
        return point.details();
    }

    private Set<SchoolId> schoolsOf(String letter) {
        return schools.names().entrySet().stream()
                .filter(school -> switch (letter) {
                    case "N" -> school.getValue().equals(ExampleSchool.NORTH);
                    case "Z" -> school.getValue().equals(ExampleSchool.SOUTH);
                    default -> true;
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void become(String key, CSVRecord line, Made made) {
        EntryStatus status = EntryStatus.valueOf(line.get("status"));
        if (status != EntryStatus.ACTIVE) {
            Optional<EntryId> successor = Optional.of(line.get("successor"))
                    .filter(name -> !name.isEmpty())
                    .map(made::entry);
            keeping.become(made.entry(key), status, successor);
        }
    }

    /** What was made, by the keys of the files. */
    static final class Made {

        private final Map<String, EntryId> entries = new LinkedHashMap<>();
        private final Map<String, ContactDetails> people = new LinkedHashMap<>();
        private final List<PastConfirmations.Confirmation> confirmations = new ArrayList<>();

        EntryId entry(String key) {
            return entries.computeIfAbsent(key, unknown -> EntryId.random());
        }

        ContactDetails person(String key) {
            return Optional.ofNullable(people.get(key)).orElseThrow();
        }
    }
}
