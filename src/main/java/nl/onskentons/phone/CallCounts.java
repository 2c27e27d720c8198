package nl.onskentons.phone;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts calls, however many there are, in the database and along one index. */
@Component
class CallCounts {

    /** More than anybody mends at a time. */
    static final int FAILED = 30;

    private static final String OF_PERIOD =
            " from phone_call where school_id = :school and called_on >= :first and called_on <= :last";

    private static final String WENT_WRONG = "(right_person = false or transfers > 1)";

    private final JdbcClient jdbc;

    CallCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The calls of a topic in a month. */
    record Counted(TopicId topic, YearMonth month, Share share) {}

    /** The calls to a number of somebody, see {@link CallReport.Failed}. */
    record FailedNumber(Optional<EntryId> card, Optional<UUID> point, int calls, int wrong, int more, LocalDate last) {}

    List<Counted> byTopicAndMonth(SchoolId school, LocalDate first, LocalDate last) {
        return jdbc.sql("select topic_id, extract(year from called_on), extract(month from called_on), count(*),"
                        + " sum(case when " + WENT_WRONG + " then 0 else 1 end)" + OF_PERIOD
                        + " group by topic_id, extract(year from called_on), extract(month from called_on)")
                .param("school", school.value())
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new Counted(
                        new TopicId(row.getObject(1, UUID.class)),
                        YearMonth.of(row.getInt(2), row.getInt(3)),
                        new Share(row.getInt(4), row.getInt(5))))
                .list();
    }

    List<FailedNumber> failed(SchoolId school, LocalDate first, LocalDate last) {
        String failures = "sum(case when " + WENT_WRONG + " then 1 else 0 end)";
        return jdbc.sql("select person_id, point_id, count(*), sum(case when right_person = false then 1 else 0 end),"
                        + " sum(case when right_person = true and transfers > 1 then 1 else 0 end),"
                        + " max(case when " + WENT_WRONG + " then called_on end)" + OF_PERIOD
                        + " group by person_id, point_id having " + failures + " > 0 order by " + failures
                        + " desc, 6 desc, 3 fetch first " + FAILED + " rows only")
                .param("school", school.value())
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new FailedNumber(
                        Optional.ofNullable(row.getObject(1, UUID.class)).map(EntryId::new),
                        Optional.ofNullable(row.getObject(2, UUID.class)),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getObject(6, LocalDate.class)))
                .list();
    }
}
