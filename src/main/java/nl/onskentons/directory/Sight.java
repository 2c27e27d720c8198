package nl.onskentons.directory;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * What {@link Viewer#maySee(Audience, Viewer.Scope)} says, as a condition on rows that belong to
 * {@code directory_entry e}: so that nothing is found, or counted, that may not be shown (R1). The own card is left out:
 * nobody looks up their own number.
 *
 * @param everywhere the widest audience that somebody belongs to at all of their schools
 * @param farther wider audiences, each with the schools where they belong to it
 */
record Sight(Audience everywhere, Map<Audience, Set<SchoolId>> farther) {

    static Sight of(Viewer viewer) {
        Audience everywhere = viewer.narrowest();
        Map<Audience, Set<SchoolId>> farther = new EnumMap<>(Audience.class);
        for (Audience audience : Audience.values()) {
            if (!everywhere.includes(audience) && viewer.widest().includes(audience)) {
                farther.put(
                        audience,
                        viewer.reach().entrySet().stream()
                                .filter(school -> school.getValue().includes(audience))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet()));
            }
        }
        return new Sight(everywhere, farther);
    }

    /** Whether the school of an entry makes no difference, so that the conditions look at no entry. */
    boolean sameEverywhere() {
        return farther.isEmpty();
    }

    /** The condition on a row of {@code entry_term}, by the name that it has in the statement. */
    String onTerm(String term, MapSqlParameterSource values) {
        String column = term + ".reach";
        return on(column + " <= :seen", Audience::ordinal, column, values);
    }

    /** The condition on a row of {@code contact_point}, by the name that it has in the statement. */
    String onPoint(String point, MapSqlParameterSource values) {
        String column = point + ".audience";
        values.addValue("seenNames", Audiences.upTo(everywhere));
        return on(column + " in (:seenNames)", Audience::name, column, values);
    }

    private String on(String base, Function<Audience, Object> written, String column, MapSqlParameterSource values) {
        values.addValue("seen", everywhere.ordinal());
        if (farther.isEmpty()) {
            return base;
        }
        StringBuilder sql = new StringBuilder("(").append(base);
        farther.forEach((audience, schools) -> {
            String name = "at" + audience.name();
            values.addValue(name, schools.stream().map(SchoolId::value).toList());
            sql.append(" or ")
                    .append(column)
                    .append(" = ")
                    .append(literal(written.apply(audience)))
                    .append(" and (e.every_school or exists (select 1 from entry_school v where v.entry_id = e.id")
                    .append(" and v.school_id in (:")
                    .append(name)
                    .append(")))");
        });
        return sql.append(')').toString();
    }

    private static String literal(Object written) {
        return written instanceof Integer number ? number.toString() : "'" + written + "'";
    }
}
