package nl.onskentons.surveillance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.TodayItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody walks today, who asks whom to swap, and for those who keep the rota where somebody is missing (P07). */
@Component
class DutyToday implements TodayItem {

    private static final String ROUTE = "toezicht/binnen?school=";

    /** More are told by their number. */
    private static final int NAMED = 3;

    private final DutyRota rota;
    private final DutyBoard board;
    private final DutyRights rights;
    private final Clock clock;

    DutyToday(DutyRota rota, DutyBoard board, DutyRights rights, Clock clock) {
        this.rota = rota;
        this.board = board;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (rights.readSchools().isEmpty()) {
            return entries;
        }
        rota.asked()
                .forEach(question -> entries.add(new Entry(
                        "duty.today.asked",
                        List.of(question.person(), question.moment(), question.place()),
                        ROUTE + question.school(),
                        "duty.today.sign.asked",
                        86)));
        rota.answers()
                .forEach(answer -> entries.add(new Entry(
                        answer.state() == DutySwapState.ACCEPTED ? "duty.today.accepted" : "duty.today.refused",
                        List.of(answer.by(), answer.moment(), answer.place()),
                        ROUTE + answer.school(),
                        answer.state() == DutySwapState.ACCEPTED ? null : "duty.today.sign.refused",
                        answer.state() == DutySwapState.ACCEPTED ? 25 : 84)));
        rights.readSchools().forEach(school -> ofSchool(school, entries));
        return entries;
    }

    private void ofSchool(SchoolId school, List<Entry> entries) {
        LocalDate today = PortalClock.today(clock);
        List<DutyTurn> coming = board.days(school, today, today.plusDays(1)).stream()
                .flatMap(day -> day.turns().stream())
                .filter(turn -> turn.times().on(turn.date()).end().isAfter(clock.instant()))
                .toList();
        coming.stream()
                .filter(turn -> turn.isOwn() && turn.date().equals(today))
                .forEach(turn -> entries.add(
                        new Entry("duty.today.own", List.of(turn.times(), turn.place()), ROUTE + school, null, 60)));
        if (rights.keeps(school)) {
            gaps(
                    school,
                    coming.stream()
                            .filter(turn -> turn.gap() != DutyTurn.Gap.NONE)
                            .toList(),
                    entries);
        }
    }

    private static void gaps(SchoolId school, List<DutyTurn> gaps, List<Entry> entries) {
        if (gaps.size() > NAMED) {
            entries.add(new Entry("duty.today.gaps", List.of(gaps.size()), ROUTE + school, "duty.today.sign.few", 82));
        } else {
            gaps.forEach(gap -> entries.add(new Entry(
                    gap.gap() == DutyTurn.Gap.NOBODY ? "duty.today.nobody" : "duty.today.tooFew",
                    List.of(gap.moment(), gap.place(), gap.there(), gap.needed()),
                    ROUTE + school,
                    gap.gap() == DutyTurn.Gap.NOBODY ? "duty.today.sign.gap" : "duty.today.sign.few",
                    82)));
        }
    }
}
