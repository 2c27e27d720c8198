package nl.onskentons.testing;

import java.util.Map;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;

/** The two schools of the example. */
public final class ExampleSchools {

    private ExampleSchools() {}

    public static SchoolId north(Schools schools) {
        return named(schools, "Noord");
    }

    public static SchoolId south(Schools schools) {
        return named(schools, "Zuid");
    }

    private static SchoolId named(Schools schools, String part) {
        return schools.names().entrySet().stream()
                .filter(school -> school.getValue().contains(part))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
