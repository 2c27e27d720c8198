package nl.onskentons.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.ContactDetails;
import nl.onskentons.directory.EntryId;

/** What was made of the example, by the keys of the files. */
final class Made {

    private final Map<String, SchoolId> schools = new HashMap<>();
    private final Map<String, EntryId> entries = new LinkedHashMap<>();
    private final Map<String, ContactDetails> people = new LinkedHashMap<>();
    private final List<PastConfirmations.Confirmation> confirmations = new ArrayList<>();

    Made(Map<SchoolId, String> names) {
        names.forEach((id, name) -> schools.put(name.equals(ExampleSchool.NORTH) ? "N" : "Z", id));
    }

    SchoolId north() {
        return school("N");
    }

    SchoolId school(String letter) {
        return Optional.ofNullable(schools.get(letter)).orElseThrow();
    }

    /** One school or, for any other letter, both. */
    Set<SchoolId> schools(String letter) {
        return Set.copyOf(schools.containsKey(letter) ? Set.of(school(letter)) : schools.values());
    }

    EntryId entry(String key) {
        return entries.computeIfAbsent(key, unknown -> EntryId.random());
    }

    List<EntryId> entries() {
        return List.copyOf(entries.values());
    }

    ContactDetails person(String key) {
        return Optional.ofNullable(people.get(key)).orElseThrow();
    }

    void add(String key, ContactDetails person) {
        people.put(key, person);
    }

    List<PastConfirmations.Confirmation> confirmations() {
        return confirmations;
    }
}
