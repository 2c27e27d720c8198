package nl.onskentons.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.onskentons.OnsKentOns;
import nl.onskentons.access.AccountPassword;
import nl.onskentons.access.Accounts;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.DirectoryExport;
import nl.onskentons.directory.ExportSelection;
import nl.onskentons.directory.ImportBatch;
import nl.onskentons.directory.ImportRun;
import nl.onskentons.directory.RowOutcome;
import nl.onskentons.directory.RowStatus;
import nl.onskentons.directory.exchange.AddressBookWriter;
import nl.onskentons.directory.exchange.FieldLimits;
import nl.onskentons.school.SchoolDetails;
import nl.onskentons.school.Schools;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A portal that takes over the largest address book there can be, hands it out again, and says what that took. */
final class LargeImport {

    static final String MARK = "  ";

    private static final int CARDS = FieldLimits.CARDS;
    private static final int ORGANISATIONS = CARDS / 10;
    private static final EmailAddress KEEPER = EmailAddress.parse("keeper@voorbeeld.test");

    private LargeImport() {}

    /** @param arguments a folder that is empty */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path book = folder.resolve("book.vcf");
        write(book);
        try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(OnsKentOns.class)
                .run(
                        // The portal's own settings alone: those of the tests keep the database in memory.
                        "--spring.config.location=classpath:/application.properties",
                        "--portal.data=" + folder.resolve("data"),
                        "--server.port=0",
                        "--logging.level.root=error")) {
            SchoolId school = signIn(portal);
            ImportRun run = portal.getBean(ImportRun.class);
            Steps steps = new Steps();
            ImportBatch read = run.preview(school, "book.vcf", book);
            steps.end("read and compared with an empty directory", read.cards());
            ImportBatch applied = run.apply(read);
            steps.end("taken over", applied.count(RowOutcome.ADDED));
            int entries = portal.getBean(JdbcClient.class)
                    .sql("select count(*) from directory_entry")
                    .query(Integer.class)
                    .single();
            steps.begin();
            for (AddressBookWriter writer : List.of(AddressBookWriter.vCard(), AddressBookWriter.csv())) {
                try (OutputStream file = Files.newOutputStream(folder.resolve("export." + writer.extension()))) {
                    portal.getBean(DirectoryExport.class).write(new ExportSelection.Everything(), writer, false, file);
                }
                steps.end("handed out as " + writer.extension(), entries);
            }
            write(book);
            steps.begin();
            ImportBatch again = run.preview(school, "book.vcf", book);
            steps.end("read and compared with what is there", again.count(RowStatus.UNCHANGED));
            steps.end("taken back", run.undo(applied).count(RowOutcome.UNDONE));
        }
    }

    private static SchoolId signIn(ConfigurableApplicationContext portal) {
        SchoolId school = portal.getBean(Schools.class).createFirst(SchoolDetails.named("Voorbeeldschool"));
        portal.getBean(Accounts.class)
                .createFirst("Kee Per", KEEPER, new AccountPassword("voorbeeld-van-een-wachtwoord"), school);
        BenchPortal.signIn(portal, KEEPER.value());
        return school;
    }

    /** Prints what each step took. */
    private static final class Steps {

        private final MostHeap heap = MostHeap.watch();
        private long start;

        Steps() {
            begin();
        }

        void begin() {
            heap.reset();
            start = System.nanoTime();
        }

        void end(String what, int cards) {
            System.out.printf(
                    "%s%-43s %6d cards %7.1f s %7d MB%n",
                    MARK, what, cards, (System.nanoTime() - start) / 1e9, heap.megabytes());
            begin();
        }
    }

    private static void write(Path book) throws IOException {
        Random random = new Random(36_777);
        MadeUpNames names = new MadeUpNames(random);
        List<String> organisations = random.ints(ORGANISATIONS)
                .mapToObj(any -> names.organisation(List.of("Stichting", "Wijkteam", "Praktijk", "Buurthuis")))
                .toList();
        try (BufferedWriter file = Files.newBufferedWriter(book)) {
            for (int i = 0; i < CARDS; i++) {
                String name = names.person();
                int space = name.indexOf(' ');
                file.write("""
                        BEGIN:VCARD
                        VERSION:3.0
                        N:%s;%s;;;
                        FN:%s
                        ORG:%s
                        TITLE:%s
                        TEL;TYPE=CELL:06%08d
                        TEL;TYPE=WORK:030%07d
                        EMAIL:%s.%d@voorbeeld.test
                        NOTE:Voor vragen over jeugd en gezin.
                        UID:bench-%d
                        END:VCARD
                        """.formatted(
                                name.substring(space + 1),
                                name.substring(0, space),
                                name,
                                names.common(organisations),
                                names.common(List.of("mentor", "wijkagent", "jeugdarts", "gezinswerker")),
                                10_000_000 + (int) (i * 7_654_321L % 89_999_999),
                                i,
                                MadeUpNames.typed(name).replace(' ', '.'),
                                i,
                                i));
            }
        }
    }
}
