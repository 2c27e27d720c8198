package nl.onskentons.directory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import org.apache.commons.csv.CSVFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty directory with the national numbers and the kinds of partners that every school has (issue 2, section
 * 4). It never comes back to them: what a school changes or takes out stays so.
 */
@Component
@Order(NationalSet.BEFORE_ANY_OTHER_DATA)
class NationalSet implements ApplicationRunner {

    static final int BEFORE_ANY_OTHER_DATA = 0;

    /** Who put them there, as the history of a card tells it; nobody signs in by this name. */
    private static final Actor STARTING_SET = new Actor(new AccountId(new UUID(0, 0)), "Startset");

    private static final Logger LOG = LoggerFactory.getLogger(NationalSet.class);

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setQuote(null)
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final Entries entries;
    private final EntryIndex index;
    private final EntryHistory history;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NationalSet(Entries entries, EntryIndex index, EntryHistory history, TransactionTemplate transaction, Clock clock) {
        this.entries = entries;
        this.index = index;
        this.history = history;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            transaction.executeWithoutResult(status -> fillEmptyDirectory());
        } catch (DataIntegrityViolationException e) {
            LOG.info("Another instance put the national starting set in at the same moment");
        }
    }

    /** As the file has them. */
    static List<NationalEntry> read() {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("directory/national.csv").getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).stream().map(NationalEntry::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fillEmptyDirectory() {
        if (entries.count() > 0) {
            return;
        }
        List<Organisation> organisations =
                read().stream().map(this::organisation).toList();
        entries.saveAllAndFlush(organisations);
        index.add(organisations);
        organisations.forEach(organisation -> history.add(
                organisation.id(),
                STARTING_SET,
                CardFields.differences(Map.of(), CardFields.of(organisation, Map.of()))));
    }

    private Organisation organisation(NationalEntry entry) {
        Organisation organisation = new Organisation(entry.id(), entry.details());
        organisation.arrange(entry.details().common().points(), null, clock.instant());
        return organisation;
    }
}
