package nl.onskentons.surveillance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts a quarter in four questions: the places, how they stood at its start, what happened in it, and the rounds. What
 * happened while a place was not for whoever asks does not count for them (R1).
 */
@Component
class QuarterCounts {

    /** What happened while the place was for whoever asks. */
    private static final String THEIRS = "e.layer in (:layers)";

    private final NamedParameterJdbcTemplate jdbc;
    private final HotspotConditions conditions;
    private final SurveillanceRights rights;
    private final PlacesOut out;

    QuarterCounts(
            NamedParameterJdbcTemplate jdbc, HotspotConditions conditions, SurveillanceRights rights, PlacesOut out) {
        this.jdbc = jdbc;
        this.conditions = conditions;
        this.rights = rights;
        this.out = out;
    }

    /** A quarter in numbers, with the places that these come from. */
    record Counted(QuarterTotals totals, List<QuarterPlace> places) {}

    Counted of(SchoolId school, Quarter quarter) {
        MapSqlParameterSource values = new MapSqlParameterSource("school", school.value())
                .addValue("start", start(quarter.first()))
                .addValue("end", start(quarter.last().plusDays(1)))
                .addValue(
                        "layers",
                        rights.seenLayers(school).stream().map(Layer::name).toList());
        String seen = "h.school_id = :school and " + conditions.sight(Set.of(school), values);
        Map<UUID, Passes> passes = events(seen, values);
        Set<UUID> ended = endedBefore(seen, values);
        List<QuarterPlace> places = places(seen, values, passes, ended);
        Map<Side, Integer> rounds = rounds(values);
        return new Counted(totals(places, rounds), places);
    }

    QuarterPlace clean(QuarterPlace place) {
        return new QuarterPlace(
                place.id(),
                out.clean(place.name()),
                out.clean(place.category()),
                place.point(),
                out.clean(place.floor()),
                place.state(),
                place.open(),
                place.happened(),
                place.calmSchool(),
                place.notCalmSchool(),
                place.calmPolice(),
                place.notCalmPolice());
    }

    private static LocalDateTime start(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(PortalClock.ZONE).toInstant(), ZoneOffset.UTC);
    }

    /** What happened to a place, and how often on which side. */
    private static final class Passes {

        private final Set<HotspotEventKind> kinds = EnumSet.noneOf(HotspotEventKind.class);
        private final Map<Side, Integer> calm = new EnumMap<>(Side.class);
        private final Map<Side, Integer> notCalm = new EnumMap<>(Side.class);

        void add(HotspotEventKind kind, Side side, int count) {
            kinds.add(kind);
            if (kind == HotspotEventKind.CALM) {
                calm.merge(side, count, Integer::sum);
            } else if (kind == HotspotEventKind.NOT_CALM) {
                notCalm.merge(side, count, Integer::sum);
            }
        }
    }

    private Map<UUID, Passes> events(String seen, MapSqlParameterSource values) {
        Map<UUID, Passes> passes = new HashMap<>();
        jdbc.query(
                "select e.hotspot_id, e.kind, e.side, count(*) from hotspot_event e join hotspot h on h.id = e.hotspot_id"
                        + " where e.happened_at >= :start and e.happened_at < :end and " + THEIRS + " and " + seen
                        + " group by e.hotspot_id, e.kind, e.side",
                values,
                row -> {
                    passes.computeIfAbsent(row.getObject(1, UUID.class), id -> new Passes())
                            .add(
                                    HotspotEventKind.valueOf(row.getString(2)),
                                    Side.valueOf(row.getString(3)),
                                    row.getInt(4));
                });
        return passes;
    }

    /** Those that had ended when the quarter began, and had not come back; one begins when it is marked or shown. */
    private Set<UUID> endedBefore(String seen, MapSqlParameterSource values) {
        return Set.copyOf(jdbc.query(
                "select e.hotspot_id from hotspot_event e join hotspot h on h.id = e.hotspot_id"
                        + " where e.happened_at < :start and " + THEIRS + " and " + seen + " group by e.hotspot_id"
                        + " having max(case when e.kind in ('CLOSED', 'FADED', 'UNSOLVED') then e.happened_at end)"
                        + " > coalesce(max(case when e.kind in ('ADDED', 'REOPENED') then e.happened_at end),"
                        + " min(e.happened_at))",
                values,
                (row, index) -> row.getObject(1, UUID.class)));
    }

    private List<QuarterPlace> places(
            String seen, MapSqlParameterSource values, Map<UUID, Passes> passes, Set<UUID> ended) {
        LocalDateTime start = (LocalDateTime) Objects.requireNonNull(values.getValue("start"));
        LocalDateTime end = (LocalDateTime) Objects.requireNonNull(values.getValue("end"));
        List<QuarterPlace> places = new ArrayList<>();
        jdbc.query(
                "select h.id, h.name, c.name, h.latitude, h.longitude, p.name, h.state, h.state_since,"
                        + " (select min(e.happened_at) from hotspot_event e where e.hotspot_id = h.id and " + THEIRS
                        + ") from hotspot h join hotspot_category c on c.id = h.category_id left join floor_plan p on p.id = h.plan_id"
                        + " where h.added_at < :end and " + seen + " order by h.name_key, h.id",
                values,
                row -> {
                    LocalDateTime theirs = row.getObject(9, LocalDateTime.class);
                    if (theirs != null && theirs.isBefore(end)) {
                        UUID id = row.getObject(1, UUID.class);
                        LocalDateTime from = theirs.isAfter(start) ? theirs : start;
                        Passes its = passes.getOrDefault(id, new Passes());
                        place(row, from, its, ended.contains(id)).ifPresent(places::add);
                    }
                });
        return places;
    }

    /** Empty when it was not open from then on, and nothing happened to it. */
    private static Optional<QuarterPlace> place(ResultSet row, LocalDateTime from, Passes passes, boolean ended)
            throws SQLException {
        HotspotState state = HotspotState.valueOf(row.getString(7));
        LocalDateTime since = row.getObject(8, LocalDateTime.class);
        boolean over = ended || !state.isOpen() && since.isBefore(from);
        boolean open = !over || passes.kinds.contains(HotspotEventKind.REOPENED);
        return open || !passes.kinds.isEmpty() ? Optional.of(place(row, state, open, passes)) : Optional.empty();
    }

    private static QuarterPlace place(ResultSet row, HotspotState state, boolean open, Passes passes)
            throws SQLException {
        double latitude = row.getDouble(4);
        Optional<GeoPoint> point =
                row.wasNull() ? Optional.empty() : Optional.of(new GeoPoint(latitude, row.getDouble(5)));
        return new QuarterPlace(
                new HotspotId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                point,
                Optional.ofNullable(row.getString(6)).orElse(""),
                state,
                open,
                Set.copyOf(passes.kinds),
                passes.calm.getOrDefault(Side.SCHOOL, 0),
                passes.notCalm.getOrDefault(Side.SCHOOL, 0),
                passes.calm.getOrDefault(Side.POLICE, 0),
                passes.notCalm.getOrDefault(Side.POLICE, 0));
    }

    /** Those on which something was ticked, of the routes that whoever asks may see. */
    private Map<Side, Integer> rounds(MapSqlParameterSource values) {
        Map<Side, Integer> rounds = new EnumMap<>(Side.class);
        jdbc.query(
                "select r.side, count(*) from surveillance_round r where r.school_id = :school and r.started_at >= :start"
                        + " and r.started_at < :end and r.layer in (:layers)"
                        + " and exists (select 1 from round_stop s"
                        + " where s.round_id = r.id and s.outcome is not null) group by r.side",
                values,
                row -> {
                    rounds.put(Side.valueOf(row.getString(1)), row.getInt(2));
                });
        return rounds;
    }

    private static QuarterTotals totals(List<QuarterPlace> places, Map<Side, Integer> rounds) {
        return new QuarterTotals(
                with(places, HotspotEventKind.ADDED),
                with(places, HotspotEventKind.CLOSED),
                with(places, HotspotEventKind.REOPENED),
                with(places, HotspotEventKind.UNSOLVED),
                with(places, HotspotEventKind.FADED),
                (int) places.stream().filter(QuarterPlace::neverPassed).count(),
                rounds.getOrDefault(Side.SCHOOL, 0),
                rounds.getOrDefault(Side.POLICE, 0));
    }

    private static int with(List<QuarterPlace> places, HotspotEventKind kind) {
        return (int)
                places.stream().filter(place -> place.happened().contains(kind)).count();
    }
}
