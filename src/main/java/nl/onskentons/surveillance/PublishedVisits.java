package nl.onskentons.surveillance;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import nl.onskentons.common.SchoolId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What parents read about the visits of the police (P07): how many there are in a month, and nothing about days, names or
 * notes. It is open to everybody, also without signing in, and says nothing of a school that does not want that.
 */
@Service
@Transactional(readOnly = true)
public class PublishedVisits {

    private final PoliceVisitSchools schools;
    private final VisitWords words;

    PublishedVisits(PoliceVisitSchools schools, VisitWords words) {
        this.schools = schools;
        this.words = words;
    }

    /** How often they come in a month, in one sentence; empty when the school does not publish it. */
    public Optional<String> inWords(SchoolId school, YearMonth month, Locale language) {
        return schools.isPublished(school) ? Optional.of(words.of(school, month, language)) : Optional.empty();
    }
}
