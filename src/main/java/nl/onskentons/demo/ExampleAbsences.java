package nl.onskentons.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.onskentons.common.PortalClock;
import nl.onskentons.phone.AbsenceDetails;
import nl.onskentons.phone.AbsenceId;
import nl.onskentons.phone.AbsenceKeeping;
import nl.onskentons.phone.AbsenceLine;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is absent in the example: now, later, with a stand-in who can, one who cannot, one who is asked, and nobody. */
@Component
@Profile("demo")
@Order(9)
class ExampleAbsences implements ExamplePart {

    private final AbsenceKeeping keeping;
    private final ActingAs actingAs;
    private final Clock clock;

    ExampleAbsences(AbsenceKeeping keeping, ActingAs actingAs, Clock clock) {
        this.keeping = keeping;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    @Override
    public void add(Made made) {
        LocalDate today = PortalClock.today(clock);
        actingAs.run(DemoAccount.COORDINATOR, () -> {
            report(made, "anke", today.minusDays(1), today.plusDays(1), "mees");
            report(made, "anke", today.plusDays(13), today.plusDays(14), "dora");
            return nobody(made, "tess", today.plusDays(6), "Mees Ter neemt op.");
        });
        AbsenceLine later = actingAs.run(
                DemoAccount.BEHEER, () -> report(made, "bram", today.plusDays(9), today.plusDays(9), "sam"));
        AbsenceLine asked = actingAs.run(
                DemoAccount.BEHEER, () -> report(made, "bram", today.plusDays(2), today.plusDays(3), "sam"));
        actingAs.run(DemoAccount.WIJKAGENT, () -> {
            nobody(made, "sam", today.plusDays(20), "Bel die dag 0900-8844.");
            keeping.answer(later.id(), later.version(), true);
            return keeping.answer(asked.id(), asked.version(), false);
        });
    }

    private AbsenceLine report(Made made, String person, LocalDate first, LocalDate last, String standIn) {
        return keeping.report(
                        AbsenceId.random(),
                        AbsenceDetails.onDays(made.entry(person), first, last, Optional.of(made.entry(standIn)), ""))
                .line();
    }

    private AbsenceLine nobody(Made made, String person, LocalDate day, String because) {
        return keeping.report(
                        AbsenceId.random(),
                        AbsenceDetails.onDays(made.entry(person), day, day, Optional.empty(), because))
                .line();
    }
}
