package nl.onskentons.phone;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.StartingSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives every school topics to start from (P01–P21): a new school when it is made, and a school that is older than this
 * module at the next start. It never comes back to them: what a school changes or removes stays so.
 */
@Component
@Order(0)
class StartingTopics extends StartingSet {

    static final String FILE = "phone/topics.csv";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final CallTopicRepository topics;
    private final PhoneSchools schools;
    private final Clock clock;

    StartingTopics(
            CallTopicRepository topics,
            PhoneSchools schools,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        super("phone_school", jdbc, transaction);
        this.topics = topics;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    protected void give(SchoolId school) {
        schools.saveAndFlush(new PhoneSchool(school));
        Map<String, TopicId> ids = new HashMap<>();
        Map<Optional<TopicId>, Integer> places = new HashMap<>();
        read().forEach((details, parent) -> {
            TopicId id = TopicId.random();
            TopicDetails placed = parent.isEmpty() ? details : details.under(known(ids, parent));
            int place = places.merge(placed.parent(), 1, Integer::sum) - 1;
            ids.put(details.name(), id);
            topics.save(new CallTopic(id, school, place, placed, null, clock.instant()));
        });
        topics.flush();
    }

    /** The topics of the file in its order, each with the name of the one that it belongs under, or nothing. */
    static Map<TopicDetails, String> read() {
        try (Reader file =
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
            Map<TopicDetails, String> read = new LinkedHashMap<>();
            FORMAT.parse(file).forEach(line -> read.put(details(line), line.get("onder")));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TopicDetails details(CSVRecord line) {
        return new TopicDetails(
                line.get("onderwerp"),
                Optional.empty(),
                list(line.get("woorden")),
                line.get("eerst"),
                filled(line.get("nummer")).map(PhoneNumber::parse),
                filled(line.get("knop")).map(Integer::valueOf),
                filled(line.get("vangnet")).map(PhoneNumber::parse).map(LastResort.Emergency::new));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(each -> !each.isEmpty());
    }

    private static List<String> list(String words) {
        return Arrays.stream(words.split(",")).map(String::strip).toList();
    }

    private static TopicId known(Map<String, TopicId> ids, String name) {
        return Optional.ofNullable(ids.get(name))
                .orElseThrow(() -> new IllegalStateException("%s: unknown topic '%s'".formatted(FILE, name)));
    }
}
