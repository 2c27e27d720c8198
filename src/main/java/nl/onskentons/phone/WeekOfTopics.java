package nl.onskentons.phone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.phone.schedule.FirstStretch;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.phone.schedule.Rung;

/** Who serves each topic of a school on the days of a week. */
final class WeekOfTopics {

    private final Answers answers;
    private final GapFinder gaps;

    WeekOfTopics(Answers answers, GapFinder gaps) {
        this.answers = answers;
        this.gaps = gaps;
    }

    TopicWeek of(TopicLine topic, LocalDate monday) {
        return new TopicWeek(
                topic,
                monday.datesUntil(monday.plusDays(7))
                        .map(date -> day(topic, date))
                        .toList());
    }

    private List<WeekStretch> day(TopicLine topic, LocalDate date) {
        Instant start = date.atStartOfDay(PortalClock.ZONE).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant();
        TopicGaps without = gaps.of(topic, new Period(date, date));
        return Stream.of(
                        answers.resolver().firstsByReason(topic.id(), start, end).stream()
                                .flatMap(this::served),
                        without.gaps().stream().map(gap -> nobody(gap, false)),
                        without.intended().stream().map(gap -> nobody(gap, true)))
                .flatMap(stretches -> stretches)
                .sorted(Comparator.comparing(WeekStretch::from))
                .toList();
    }

    private Stream<WeekStretch> served(FirstStretch stretch) {
        return stretch.first().stream().map(rung -> new WeekStretch(stretch.from(), stretch.until(), by(rung)));
    }

    private WeekStretch.Served by(Rung rung) {
        return new WeekStretch.By(answers.step(rung));
    }

    private static WeekStretch nobody(TimeStretch gap, boolean intended) {
        return new WeekStretch(gap.start(), gap.end(), new WeekStretch.Nobody(intended));
    }
}
