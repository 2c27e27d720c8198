package nl.onskentons.access.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.onskentons.access.AccountStatus;
import nl.onskentons.access.Membership;

/** Where an account stands, in words. */
final class StatusSign extends Span {

    StatusSign(AccountStatus status, List<Membership> memberships) {
        addClassNames("oko-sign", sign(status));
        Optional<LocalDate> end = status == AccountStatus.ACTIVE ? end(memberships) : Optional.empty();
        setText(end.map(day -> getTranslation("accounts.status.endsOn", format(day)))
                .orElseGet(() -> getTranslation("accounts.status." + status)));
    }

    private String format(LocalDate day) {
        return DateTimeFormatter.ofPattern(getTranslation("date.day"), getLocale())
                .format(day);
    }

    /** The day on which the last membership ends; empty when one of them has no end. */
    private static Optional<LocalDate> end(List<Membership> memberships) {
        return memberships.stream().anyMatch(membership -> membership.endsOn() == null)
                ? Optional.empty()
                : memberships.stream()
                        .map(membership -> Objects.requireNonNull(membership.endsOn()))
                        .max(LocalDate::compareTo);
    }

    private static String sign(AccountStatus status) {
        return switch (status) {
            case ACTIVE -> "ok";
            case INVITED -> "old";
            case ENDED, SWITCHED_OFF -> "stop";
        };
    }
}
