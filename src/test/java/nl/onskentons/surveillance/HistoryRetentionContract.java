package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.onskentons.common.Expiring;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** UC-042.BR6: what happened to a place that stays open is forgotten as the rounds are (R6). */
@Transactional
@As("coordinator")
abstract class HistoryRetentionContract {

    /** Longer ago than anything in the example, so that nothing else is due. */
    private static final LocalDate LAST = LocalDate.of(2024, 3, 1);

    private static final LocalDate NIGHT = LAST.plusYears(1).plusDays(1);

    @Autowired
    @Qualifier("expiringHistory")
    private Expiring expiring;

    @Autowired
    private Hotspots hotspots;

    @Autowired
    private HotspotKeeping keeping;

    @Autowired
    private RoundPhotoStore photos;

    @Autowired
    private Categories categories;

    @Autowired
    private Schools schools;

    @Autowired
    private EntityManager database;

    @Autowired
    private JdbcTemplate jdbc;

    private final HotspotId place = HotspotId.random();

    @BeforeEach
    void mark() {
        SchoolId north = ExampleSchools.north(schools);
        CategoryLine kind = categories.of(north).getFirst();
        keeping.add(place, north, Places.outside("Donkere hoek", kind, Places.north(30_000), Layer.POLICE), false);
        database.flush();
        jdbc.update(
                "update hotspot_event set happened_at = ? where hotspot_id = ?", at(LAST.minusYears(1)), place.value());
    }

    @Test
    @Tag("UC-042.BR6")
    void forgetsWhatIsOldWithItsPhotoAndNothingElse() {
        HotspotEventId old = event(HotspotEventKind.NOT_CALM, LAST);
        photos.add(place, old, new byte[] {1});
        HotspotEventId young = event(HotspotEventKind.NOT_CALM, LAST.plusDays(1));
        photos.add(place, young, new byte[] {2});

        assertThat(expiring.due(NIGHT.minusDays(1))).isZero();
        assertThat(expiring.due(NIGHT)).isOne();
        assertThat(expiring.forget(NIGHT)).isOne();

        assertThat(kinds()).containsExactly(HotspotEventKind.NOT_CALM, HotspotEventKind.ADDED);
        assertThat(photos.find(old)).isEmpty();
        assertThat(photos.find(young)).contains(new byte[] {2});
        assertThat(hotspots.find(place)).isPresent();
        assertThat(expiring.forget(NIGHT)).isZero();
    }

    @Test
    @Tag("UC-042.BR6")
    void keepsThatItWasMarkedAndTheLastStep() {
        event(HotspotEventKind.AGREED, LAST.minusDays(9));
        event(HotspotEventKind.DONE, LAST.minusDays(8));
        event(HotspotEventKind.CONFIRMED, LAST.minusDays(7));
        event(HotspotEventKind.CALM, LAST.minusDays(6));
        event(HotspotEventKind.CHANGED, LAST.minusDays(5));

        assertThat(expiring.due(NIGHT)).isEqualTo(4);
        assertThat(expiring.forget(NIGHT)).isEqualTo(4);

        assertThat(kinds()).containsExactly(HotspotEventKind.DONE, HotspotEventKind.ADDED);
    }

    @Test
    @Tag("UC-042.BR6")
    void ofStepsAtOneMomentKeepsOne() {
        event(HotspotEventKind.CHECKED, LAST);
        event(HotspotEventKind.CLOSED, LAST);

        assertThat(expiring.forget(NIGHT)).isOne();

        assertThat(kinds()).hasSize(2).contains(HotspotEventKind.ADDED);
    }

    @Test
    @Tag("UC-042.BR6")
    void anOldStepGoesWhenAYoungerOneCameAfterIt() {
        event(HotspotEventKind.AGREED, LAST);
        event(HotspotEventKind.DONE, LAST.plusDays(1));

        expiring.forget(NIGHT);

        assertThat(kinds()).containsExactly(HotspotEventKind.DONE, HotspotEventKind.ADDED);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADDED", "CHANGED", "CONFIRMED", "CALM", "NOT_CALM"})
    void everyStepTakesThePlaceOfTheOneBefore(HotspotEventKind last) {
        event(HotspotEventKind.AGREED, LAST.minusDays(1));
        event(last, LAST);

        expiring.forget(NIGHT);

        assertThat(kinds()).containsExactly(last, HotspotEventKind.ADDED);
    }

    /** Every night it is asked which of all schools are old. */
    @ParameterizedTest
    @CsvSource({"surveillance_round, started_at", "hotspot_event, happened_at"})
    void whatIsOldIsFoundByAnIndex(String table, String column) {
        List<String> first = jdbc.execute((ConnectionCallback<List<String>>) connection -> {
            DatabaseMetaData data = connection.getMetaData();
            List<String> columns = new ArrayList<>();
            try (ResultSet row = data.getIndexInfo(
                    null,
                    null,
                    data.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table,
                    false,
                    true)) {
                while (row.next()) {
                    if (row.getInt("ORDINAL_POSITION") == 1) {
                        columns.add(row.getString("COLUMN_NAME"));
                    }
                }
            }
            return columns;
        });

        assertThat(first).anySatisfy(each -> assertThat(each).isEqualToIgnoringCase(column));
    }

    private List<HotspotEventKind> kinds() {
        return hotspots.history(place).stream().map(HotspotEventLine::kind).toList();
    }

    private HotspotEventId event(HotspotEventKind kind, LocalDate day) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into hotspot_event (id, hotspot_id, happened_at, kind, side, layer, by_name, note)"
                        + " values (?, ?, ?, ?, 'SCHOOL', 'POLICE', 'Coby Voorbeeld', 'Glas op de grond')",
                id,
                place.value(),
                at(day),
                kind.name());
        return new HotspotEventId(id);
    }

    private static LocalDateTime at(LocalDate day) {
        return LocalDateTime.of(day, LocalTime.NOON);
    }
}
