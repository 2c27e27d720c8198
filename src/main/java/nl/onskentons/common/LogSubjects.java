package nl.onskentons.common;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the things are called that lines of the log are about. The log itself holds no names of them (R12): each feature
 * tells those of its own things, under its own rules, to whoever reads the log now. A bean.
 */
public interface LogSubjects {

    /** The type of things that this bean knows, see {@link Audited#subjectType()}. */
    String type();

    /** What they are called, in one statement at most; what is gone or not for the current user is left out. */
    Map<UUID, String> names(Collection<UUID> subjects);

    /** Where one is shown to the current user, without a leading slash; empty when nowhere. */
    Optional<String> route(UUID subject);
}
