package nl.onskentons.audit.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.audit.AuditLine;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Translations;

/** What stands in a line of the log, in the language of whoever reads it. */
final class LogTexts implements Serializable {

    private static final String ACTION = "audit.action.";
    private static final String SUBJECT = "audit.subject.";

    /** The type of a line about an account. */
    private static final String ACCOUNT = "account";

    private final Component reader;
    private final Locale locale;
    private final Set<String> actions;
    private final Set<String> subjects;
    private final Map<SchoolId, String> schools;

    /** @param schools the schools whose log is read, by name */
    LogTexts(Component reader, Locale locale, Translations translations, Map<SchoolId, String> schools) {
        this.reader = reader;
        this.locale = locale;
        this.schools = schools;
        actions = translations.endingsOf(ACTION);
        subjects = translations.endingsOf(SUBJECT);
    }

    /** Everything that can be looked for, in the order of the alphabet. */
    List<String> actions() {
        return actions.stream()
                .sorted((one, other) -> action(one).compareToIgnoreCase(action(other)))
                .toList();
    }

    /** What was done; what an earlier version wrote, and nothing writes now, stands as it was written. */
    String action(String action) {
        return actions.contains(action) ? reader.getTranslation(ACTION + action) : action;
    }

    String who(AuditLine line) {
        return Optional.ofNullable(line.actorName()).orElseGet(() -> reader.getTranslation("audit.byItself"));
    }

    String subject(AuditLine line) {
        String type = subjects.contains(line.subjectType())
                ? reader.getTranslation(SUBJECT + line.subjectType())
                : line.subjectType();
        return line.subjectName() == null ? type : reader.getTranslation("audit.subject", type, line.subjectName());
    }

    /** Whether somebody did something with the own account, as everybody does who signs in. */
    boolean isAboutThemselves(AuditLine line) {
        return ACCOUNT.equals(line.subjectType())
                && line.actor() != null
                && line.actor().value().equals(line.subject());
    }

    String time(AuditLine line) {
        return DateTimeFormatter.ofPattern(reader.getTranslation("audit.time"), locale)
                .format(line.happenedAt().atZone(PortalClock.ZONE));
    }

    /** Which schools it concerns, for whoever reads the log of several; empty for everybody else. */
    Optional<String> school(AuditLine line) {
        if (schools.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                line.schools().isEmpty()
                        ? reader.getTranslation("audit.allSchools")
                        : line.schools().stream()
                                .map(school -> schools.getOrDefault(school, ""))
                                .sorted()
                                .collect(Collectors.joining(" · ")));
    }
}
