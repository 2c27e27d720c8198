package nl.onskentons.directory;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;

/**
 * What somebody looks for in the directory.
 *
 * @param text as typed: words, parts of words, or a number; blank for everything
 * @param schools the schools that the entries should serve; those that serve all are always in
 * @param roleTitle a function, such as "leerplichtambtenaar"
 * @param reachableNow only who can be reached at this moment, as far as their hours are known
 * @param attention only entries with a number that somebody should look at, and why
 * @param ring only who stands in this ring, in its order; nobody when it is not of a school of whoever asks
 */
public record EntryFilter(
        String text,
        Set<SchoolId> schools,
        Optional<Sector> sector,
        Optional<String> roleTitle,
        boolean reachableNow,
        Optional<Attention> attention,
        Optional<RingId> ring) {

    /** Longer than any name; what is typed beyond is left out. */
    public static final int MAX_TEXT = 100;

    public EntryFilter {
        text = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        schools = Set.copyOf(schools);
    }

    /** Everything that serves these schools. */
    public static EntryFilter all(Set<SchoolId> schools) {
        return new EntryFilter(
                "", schools, Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    /** The same, for no other schools than these; without any in common, for all of these. */
    EntryFilter withinSchools(Set<SchoolId> own) {
        Set<SchoolId> both = schools.stream().filter(own::contains).collect(Collectors.toUnmodifiableSet());
        return new EntryFilter(text, both.isEmpty() ? own : both, sector, roleTitle, reachableNow, attention, ring);
    }

    public EntryFilter withText(String text) {
        return new EntryFilter(text, schools, sector, roleTitle, reachableNow, attention, ring);
    }

    public EntryFilter withSector(Optional<Sector> sector) {
        return new EntryFilter(text, schools, sector, roleTitle, reachableNow, attention, ring);
    }

    public EntryFilter withRoleTitle(Optional<String> roleTitle) {
        return new EntryFilter(text, schools, sector, roleTitle, reachableNow, attention, ring);
    }

    public EntryFilter withReachableNow(boolean reachableNow) {
        return new EntryFilter(text, schools, sector, roleTitle, reachableNow, attention, ring);
    }

    public EntryFilter withAttention(Optional<Attention> attention) {
        return new EntryFilter(text, schools, sector, roleTitle, reachableNow, attention, ring);
    }

    public EntryFilter withRing(Optional<RingId> ring) {
        return new EntryFilter(text, schools, sector, roleTitle, reachableNow, attention, ring);
    }

    /** Whether anything narrows the list. */
    public boolean isEmpty() {
        return text.isBlank()
                && sector.isEmpty()
                && roleTitle.isEmpty()
                && !reachableNow
                && attention.isEmpty()
                && ring.isEmpty();
    }
}
