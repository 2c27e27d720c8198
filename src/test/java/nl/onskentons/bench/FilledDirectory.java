package nl.onskentons.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Sector;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.ManyCards;
import nl.onskentons.directory.PointDetails;
import nl.onskentons.directory.PointKind;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** A directory of any size, with the same people in the same order every time; a tenth as many organisations. */
final class FilledDirectory {

    private static final int PEOPLE_PER_ORGANISATION = 10;

    private static final List<String> KINDS = List.of(
            "Stichting",
            "Scholengroep",
            "Wijkteam",
            "Jeugdteam",
            "Gemeente",
            "Sportvereniging",
            "Praktijk",
            "Buurthuis",
            "Basisteam",
            "Regiokantoor");

    private static final List<String> ROLES = List.of(
            "mentor",
            "docent",
            "wijkagent",
            "leerplichtambtenaar",
            "jeugdconsulent",
            "conciërge",
            "zorgcoördinator",
            "schoolmaatschappelijk werker",
            "jeugdarts",
            "gezinswerker",
            "afdelingsleider",
            "casusregisseur",
            "jeugdreclasseerder",
            "directeur",
            "jongerenwerker",
            "orthopedagoog");

    private final ApplicationContext context;
    private final Random random = new Random(36_777);
    private final MadeUpNames names = new MadeUpNames(random);
    private final ManyCards cards;
    private final List<String> remembered = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private int people;

    FilledDirectory(ApplicationContext context) {
        this.context = context;
        cards = new ManyCards(
                context,
                context.getBean(CurrentUser.class)
                        .require()
                        .schools()
                        .iterator()
                        .next());
    }

    void fillUpTo(int contacts) {
        while (cards.organisations() < contacts / PEOPLE_PER_ORGANISATION) {
            cards.addOrganisation(
                    id(), names.organisation(KINDS), Sector.values()[random.nextInt(Sector.values().length)]);
        }
        while (people < contacts) {
            addPerson();
        }
        cards.flush();
        JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
        // What an ordinary server does by itself after a while.
        jdbc.execute(isPostgres(jdbc) ? "analyze" : "checkpoint");
    }

    /** What somebody types who looks for some of the first people; they are in every size. */
    List<Keystrokes> keystrokes() {
        return Keystrokes.of(remembered, List.of("wijkagent", "leerplicht", "mentor"), numbers);
    }

    private void addPerson() {
        String name = names.person();
        int number = 10_000_000 + (int) (people * 7_654_321L % 89_999_999);
        Audience[] audiences = {Audience.STAFF, Audience.PARTNERS, Audience.STAFF, Audience.DESK};
        cards.addPerson(
                id(),
                name,
                (int) ((long) random.nextInt(cards.organisations())
                        * random.nextInt(cards.organisations())
                        / cards.organisations()),
                names.common(ROLES),
                PointDetails.phone(PointKind.MOBILE, "06%08d".formatted(number), audiences[people % audiences.length]),
                PointDetails.phone(PointKind.FIXED, "030%07d".formatted(people), Audience.PARTNERS),
                PointDetails.email("persoon" + people + "@voorbeeld.test", Audience.PARTNERS));
        if (people % 1000 == 17 && remembered.size() < 8) {
            remembered.add(name);
            numbers.add("06%08d".formatted(number));
        }
        people++;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static boolean isPostgres(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().startsWith("Postgre")));
    }
}
