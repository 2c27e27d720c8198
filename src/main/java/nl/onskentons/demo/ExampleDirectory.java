package nl.onskentons.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Fills the directory of the two example schools, as their administrator would, and all that hangs on it. */
@Component
@Profile("demo")
@Order(2)
class ExampleDirectory implements CommandLineRunner {

    private final DirectoryKeeping keeping;
    private final Schools schools;
    private final ActingAs actingAs;
    private final List<ExamplePart> parts;

    ExampleDirectory(DirectoryKeeping keeping, Schools schools, ActingAs actingAs, List<ExamplePart> parts) {
        this.keeping = keeping;
        this.schools = schools;
        this.actingAs = actingAs;
        this.parts = parts;
    }

    @Override
    public void run(String... arguments) {
        actingAs.run(DemoAccount.BEHEER, () -> {
            Made made = new Made(schools.names());
            fill(made);
            parts.forEach(part -> part.add(made));
            return made;
        });
    }

    private void fill(Made made) {
        Map<String, CSVRecord> organisations = DemoCards.read("organisations.csv");
        Map<String, CSVRecord> people = DemoCards.read("people.csv");
        organisations.forEach((key, line) -> keeping.add(made.entry(key), organisation(line, made)));
        people.forEach((key, line) -> {
            ContactDetails details = contact(line, made);
            keeping.add(made.entry(key), details);
            made.add(key, details);
        });
        organisations.forEach((key, line) -> become(key, line, made));
        people.forEach((key, line) -> become(key, line, made));
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
                made.schools(line.get("schools")),
                points);
    }

    private static PointDetails remember(DemoCards.Point point, CSVRecord line, Made made) {
        String by =
                line.get("schools").equals("Z") ? DemoAccount.BEHEER.fullName() : DemoAccount.COORDINATOR.fullName();
        point.days()
                .ifPresent(days -> made.confirmations()
                        .add(new PastConfirmations.Confirmation(point.details().id(), days, by)));
        return point.details();
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
}
