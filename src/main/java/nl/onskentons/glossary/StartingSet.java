package nl.onskentons.glossary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.onskentons.common.Sector;
import nl.onskentons.glossary.Lexicons.GlossaryChanged;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills the glossary at the very first start, and never again: what people removed stays away.
 *
 * <p>The file has one meaning per line: abbreviation, meaning, explanation, outdated (nee, deels, ja), sector, today's
 * term.
 */
@Component
@Order(0)
class StartingSet implements ApplicationRunner {

    static final String FILE = "glossary/abbreviations.csv";

    private static final Map<String, Sector> SECTORS = Map.of(
            "onderwijs", Sector.EDUCATION,
            "politie", Sector.POLICE,
            "justitie", Sector.JUSTICE,
            "jeugdhulp", Sector.YOUTH_CARE,
            "gemeente", Sector.MUNICIPALITY,
            "gezondheid", Sector.HEALTH,
            "overig", Sector.OTHER);

    private static final Map<String, Standing> STANDINGS =
            Map.of("nee", Standing.CURRENT, "deels", Standing.FADING, "ja", Standing.OUTDATED);

    private final Abbreviations abbreviations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StartingSet(Abbreviations abbreviations, ApplicationEventPublisher events, Clock clock) {
        this.abbreviations = abbreviations;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (abbreviations.countFirstChange() == 0) {
            return;
        }
        Instant now = clock.instant();
        abbreviations.saveAll(read().stream()
                .map(details -> new Abbreviation(AbbreviationId.random(), details, null, now))
                .toList());
        events.publishEvent(new GlossaryChanged());
    }

    /** Everything in the file, in its order. */
    static List<AbbreviationDetails> read() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader file =
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
            return format.parse(file).stream().map(StartingSet::details).toList();
        }
    }

    private static AbbreviationDetails details(CSVRecord line) {
        return new AbbreviationDetails(
                line.get("afkorting"),
                line.get("voluit"),
                line.get("uitleg"),
                known(SECTORS, line.get("sector")),
                known(STANDINGS, line.get("verouderd")),
                line.get("vervangen door"));
    }

    private static <T> T known(Map<String, T> words, String word) {
        T known = words.get(word);
        if (known == null) {
            throw new IllegalStateException("%s: unknown word '%s'".formatted(FILE, word));
        }
        return known;
    }
}
