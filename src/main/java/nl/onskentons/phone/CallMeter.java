package nl.onskentons.phone;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.CallCards;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.NumberLine;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often one transfer was enough, for those who can do something about it (P05). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR', 'LEADERSHIP', 'RECEPTION')")
public class CallMeter {

    private static final Role[] READERS = {Role.ADMINISTRATOR, Role.COORDINATOR, Role.LEADERSHIP, Role.RECEPTION};

    private final CallCounts counts;
    private final CallTopics topics;
    private final CallCards cards;
    private final CallRetention retention;
    private final CurrentUser currentUser;
    private final Clock clock;

    CallMeter(
            CallCounts counts,
            CallTopics topics,
            CallCards cards,
            CallRetention retention,
            CurrentUser currentUser,
            Clock clock) {
        this.counts = counts;
        this.topics = topics;
        this.cards = cards;
        this.retention = retention;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether the current user reads how the calls of this school went. */
    public boolean mayRead(SchoolId school) {
        return currentUser.isAt(school, READERS);
    }

    /**
     * How the calls of a school went, in the same number of statements however many calls there were.
     *
     * @param period as it stands in an address, see {@link CallPeriod#code}; all that is kept when it is none
     * @throws AccessDeniedException when it is not a school of which the current user reads this
     */
    public CallReport report(SchoolId school, String period) {
        currentUser.requireAt(school, READERS);
        LocalDate today = PortalClock.today(clock);
        CallPeriod.Kept kept = new CallPeriod.Kept(retention.firstDay(), today);
        CallPeriod asked = CallPeriod.parse(period).orElse(kept);
        List<CallCounts.Counted> counted = counts.byTopicAndMonth(school, kept.first(), kept.last());
        List<CallCounts.Counted> inPeriod =
                counted.stream().filter(each -> asked.includes(each.month())).toList();
        return new CallReport(
                asked,
                sum(inPeriod),
                ofTopics(school, inPeriod),
                ofMonths(counted, YearMonth.from(today)),
                ofQuarters(counted, Quarter.of(today)),
                failed(school, asked, kept));
    }

    private List<CallReport.OfTopic> ofTopics(SchoolId school, List<CallCounts.Counted> counted) {
        Map<TopicId, String> names =
                topics.of(Set.of(school)).stream().collect(Collectors.toMap(TopicLine::id, TopicLine::name));
        Map<Optional<String>, Share> shares = new HashMap<>();
        counted.forEach(each -> shares.merge(Optional.ofNullable(names.get(each.topic())), each.share(), Share::plus));
        return shares.entrySet().stream()
                .map(each -> new CallReport.OfTopic(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(
                                (CallReport.OfTopic each) -> each.share().calls())
                        .reversed()
                        .thenComparing(each -> each.name().orElse("")))
                .toList();
    }

    private static List<CallReport.OfMonth> ofMonths(List<CallCounts.Counted> counted, YearMonth now) {
        Map<YearMonth, Share> shares = new TreeMap<>();
        counted.forEach(each -> shares.merge(each.month(), each.share(), Share::plus));
        List<CallReport.OfMonth> months = new ArrayList<>();
        shares.keySet().stream().findFirst().ifPresent(first -> {
            for (YearMonth month = now; !month.isBefore(first); month = month.minusMonths(1)) {
                months.add(new CallReport.OfMonth(month, shares.getOrDefault(month, Share.NONE)));
            }
        });
        return months;
    }

    private static List<CallReport.OfQuarter> ofQuarters(List<CallCounts.Counted> counted, Quarter now) {
        Map<Quarter, Share> shares = new TreeMap<>(Comparator.reverseOrder());
        counted.forEach(each -> shares.merge(Quarter.of(each.month()), each.share(), Share::plus));
        counted.stream()
                .map(each -> Quarter.of(each.month()))
                .min(Comparator.naturalOrder())
                .ifPresent(first -> {
                    for (Quarter quarter = first; quarter.compareTo(now) <= 0; quarter = quarter.next()) {
                        shares.putIfAbsent(quarter, Share.NONE);
                    }
                });
        return shares.entrySet().stream()
                .map(each -> new CallReport.OfQuarter(each.getKey(), each.getValue()))
                .toList();
    }

    private List<CallReport.Failed> failed(SchoolId school, CallPeriod asked, CallPeriod kept) {
        LocalDate first = asked.first().isBefore(kept.first()) ? kept.first() : asked.first();
        List<CallCounts.FailedNumber> failed = counts.failed(school, first, asked.last());
        Map<EntryId, CallCard> called = cards.of(
                school, failed.stream().flatMap(each -> each.card().stream()).collect(Collectors.toSet()));
        return failed.stream()
                .map(each -> failed(each, each.card().map(called::get)))
                .toList();
    }

    private static CallReport.Failed failed(CallCounts.FailedNumber failed, Optional<CallCard> card) {
        return new CallReport.Failed(
                failed.card(),
                card.map(CallCard::name),
                card.map(CallCard::subtitle).orElse(""),
                card.flatMap(each -> number(each, failed)),
                failed.calls(),
                failed.wrong(),
                failed.more(),
                failed.last());
    }

    private static Optional<NumberLine> number(CallCard card, CallCounts.FailedNumber failed) {
        return card.numbers().stream()
                .filter(line -> Objects.equals(line.id().value(), failed.point().orElse(null)))
                .findFirst();
    }

    private static Share sum(List<CallCounts.Counted> counted) {
        return counted.stream().map(CallCounts.Counted::share).reduce(Share.NONE, Share::plus);
    }
}
