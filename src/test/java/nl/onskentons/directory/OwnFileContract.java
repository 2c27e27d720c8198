package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.exchange.AddressBookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** That what we hand out comes back whole, on whichever database. */
abstract class OwnFileContract extends ImportContract {

    @Autowired
    ImportedEntries imported;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void recognisesEveryCardOfItsOwnExport() throws IOException {
        run.apply(run.preview(
                school,
                "eigen.csv",
                HEAD + "Nina van den Rond;Bureau Rond;arts;06 00 01 40 01;nina@voorbeeld.test;twee\"\";\n"
                        + ";Stichting Rond;;030 000 14 01;;;\n"));
        for (AddressBookWriter writer : List.of(AddressBookWriter.vCard(), AddressBookWriter.csv())) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            export.write(new ExportSelection.Everything(), writer, false, file);

            ImportBatch again = run.preview(school, "eigen." + writer.extension(), file.toByteArray());

            assertThat(imports.lines(again.id(), Optional.of(RowStatus.CHANGED), 0, 10))
                    .isEmpty();
            assertThat(again.counts()).containsOnlyKeys(RowStatus.UNCHANGED);
        }
    }

    /** Whatever stands on a card, apart from who may see a number: that is asked at every import. */
    @ParameterizedTest
    @ValueSource(strings = {"vcf", "csv"})
    void bringsBackEveryCardThatIsGone(String format) throws IOException {
        List<EntryId> organisations = new ArrayList<>();
        List<EntryId> people = new ArrayList<>();
        Random random = new Random(format.hashCode());
        for (int i = 0; i < 8; i++) {
            organisations.add(organisation("Retour%s Bureau %d".formatted(format, i), random));
            people.add(employee(
                    "Retour%s Mens %d".formatted(format, i), organisations.get(random.nextInt(i + 1)), random));
        }
        List<Said> before = said(format);
        assertThat(before).hasSize(16);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        export.write(
                new ExportSelection.Everything(),
                format.equals("vcf") ? AddressBookWriter.vCard() : AddressBookWriter.csv(),
                false,
                file);

        for (List<EntryId> some : List.of(people, organisations)) {
            transaction.executeWithoutResult(
                    status -> imported.erase(some.stream().map(EntryId::value).toList()));
        }
        assertThat(said(format)).isEmpty();
        ImportBatch read = run.preview(school, "terug." + format, file.toByteArray());
        assertThat(read.count(RowStatus.NEW)).isEqualTo(16);
        run.apply(read);

        assertThat(said(format)).isEqualTo(before);
    }

    @Test
    void fillsAndTakesBackWhatOnlyOurOwnFilesSay() {
        run.apply(run.preview(school, "leeg.csv", HEAD + ";Bureau Achttien;;;;;\n"));
        List<?> before = picture.take();
        String file = "Organisatie;Korte naam;Sector;Postadres;Werktijden;Ringen\n"
                + "Bureau Achttien;BA;Gezondheid;Postbus 18;ma 9:00-17:00;Zorgteam\n";

        ImportBatch read = run.preview(school, "vol.csv", file);

        ImportLine line = imports.lines(read.id(), Optional.empty(), 0, 10).getFirst();
        assertThat(line.changes())
                .containsExactlyInAnyOrder(
                        new FieldChange("shortName", "", "BA"),
                        new FieldChange("sector", "sector.OTHER", "sector.HEALTH"),
                        new FieldChange("mailingAddress", "", "Postbus 18"),
                        new FieldChange("hours", "", "MONDAY EVERY 09:00 17:00"));
        assertThat(line.remarks()).containsExactly(ImportReason.of("directory.import.remark.rings"));
        ImportBatch applied = run.apply(read);
        assertThat(card("Bureau Achttien").sector()).isEqualTo(Sector.HEALTH);
        run.undo(applied);
        assertThat(picture.take()).isEqualTo(before);
    }

    private record Said(
            String name,
            String subtitle,
            Sector sector,
            String purpose,
            WorkingPattern hours,
            Set<SchoolId> schools,
            List<String> points,
            List<String> organisation,
            String languages) {}

    private List<Said> said(String format) {
        return found("Retour" + format).stream()
                .map(row -> directory.card(row.id()).orElseThrow())
                .map(card -> new Said(
                        card.name(),
                        card.subtitle(),
                        card.sector(),
                        card.purpose(),
                        card.hours(),
                        card.schools(),
                        card.points().stream()
                                .map(point -> point.kind() + point.shown().orElse("") + point.extension())
                                .toList(),
                        card.organisation().stream()
                                .flatMap(facts -> Stream.of(
                                        facts.shortName(),
                                        facts.website(),
                                        facts.street(),
                                        facts.postalCode(),
                                        facts.city(),
                                        facts.mailingAddress()))
                                .toList(),
                        card.contact().map(EntryCard.ContactFacts::languages).orElse("")))
                .sorted(Comparator.comparing(Said::name))
                .toList();
    }

    private EntryId organisation(String name, Random random) {
        EntryId id = EntryId.random();
        keeping.add(
                id,
                new OrganisationDetails(
                        common(name, random),
                        maybe("R;\"" + random.nextInt(100), random),
                        Sector.values()[random.nextInt(Sector.values().length)],
                        maybe("https://retour.voorbeeld.test", random),
                        maybe("Dorpsstraat " + random.nextInt(100), random),
                        maybe("1234 AB", random),
                        maybe("Voorbeeldstad", random),
                        maybe("Postbus " + random.nextInt(100) + ", 1000 AA Voorbeeldstad", random)));
        return id;
    }

    private EntryId employee(String name, EntryId organisation, Random random) {
        EntryId id = EntryId.random();
        keeping.add(
                id,
                new ContactDetails(
                        common(name, random),
                        random.nextBoolean() ? List.of() : List.of(Position.at(organisation, maybe("arts", random))),
                        maybe("Frans, Arabisch", random),
                        false));
        return id;
    }

    private CommonDetails common(String name, Random random) {
        List<WorkingTime> times = random.ints(random.nextInt(4), 1, 6)
                .distinct()
                .mapToObj(day -> new WorkingTime(
                        DayOfWeek.of(day),
                        LocalTime.of(day, 15),
                        LocalTime.of(20, day),
                        WeekParity.values()[random.nextInt(3)]))
                .toList();
        List<PointDetails> points = random.nextBoolean()
                ? List.of()
                : List.of(
                        PointDetails.phone(
                                PointKind.MOBILE, "06 00 01 80 %02d".formatted(random.nextInt(100)), Audience.STAFF),
                        PointDetails.email(name.replace(' ', '.') + "@voorbeeld.test", Audience.STAFF));
        return new CommonDetails(
                name, maybe("=1+1; regel een\nregel twee", random), new WorkingPattern(times), Set.of(school), points);
    }

    private static String maybe(String text, Random random) {
        return random.nextBoolean() ? text : "";
    }
}
