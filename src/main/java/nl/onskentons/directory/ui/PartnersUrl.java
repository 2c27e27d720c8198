package nl.onskentons.directory.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.directory.Attention;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.RingId;

/** What is on screen, as the address tells it: a link can be shared, and Back works. */
final class PartnersUrl {

    static final String ROUTE = "partners";
    static final String NEW = "nieuw";

    private static final String TEXT = "zoek";
    private static final String SECTOR = "sector";
    private static final String ROLE = "functie";
    private static final String NOW = "nu";
    private static final String CONFIRM = "bevestigen";
    private static final String RING = "ring";
    private static final String EDIT = "bewerk";
    private static final String KIND = "soort";

    private PartnersUrl() {}

    static EntryFilter filter(QueryParameters parameters, Set<SchoolId> schools) {
        return new EntryFilter(
                parameters.getSingleParameter(TEXT).orElse(""),
                schools,
                parameters.getSingleParameter(SECTOR).flatMap(PartnersUrl::sector),
                parameters.getSingleParameter(ROLE).filter(text -> !text.isBlank()),
                parameters.getParameters().containsKey(NOW),
                parameters.getSingleParameter(CONFIRM).map(PartnersUrl::attention),
                parameters.getSingleParameter(RING).flatMap(RingId::parse));
    }

    private static Attention attention(String word) {
        return Arrays.stream(Attention.values())
                .filter(attention -> word(attention).equals(word))
                .findFirst()
                .orElse(Attention.ANY);
    }

    private static String word(Attention attention) {
        return switch (attention) {
            case ANY -> "";
            case DISPUTED -> "klopt-niet";
            case PROPOSED -> "nieuw";
            case AGED -> "oud";
        };
    }

    private static Optional<Sector> sector(String name) {
        return Arrays.stream(Sector.values())
                .filter(sector -> sector.name().equalsIgnoreCase(name))
                .findFirst();
    }

    static boolean isEdit(QueryParameters parameters) {
        return parameters.getParameters().containsKey(EDIT);
    }

    /** Whether a new card is for an organisation; otherwise it is for a person. */
    static boolean isOrganisation(QueryParameters parameters) {
        return parameters.getSingleParameter(KIND).filter("organisatie"::equals).isPresent();
    }

    static String list(EntryFilter filter) {
        return address(ROUTE, filter, Map.of());
    }

    static String card(EntryId id, EntryFilter filter) {
        return address(ROUTE + "/" + id, filter, Map.of());
    }

    static String edit(EntryId id, EntryFilter filter) {
        return address(ROUTE + "/" + id, filter, Map.of(EDIT, ""));
    }

    static String add(boolean organisation, EntryFilter filter) {
        return address(ROUTE + "/" + NEW, filter, Map.of(KIND, organisation ? "organisatie" : "persoon"));
    }

    private static String address(String path, EntryFilter filter, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, filter.text());
        }
        filter.sector().ifPresent(sector -> parameters.put(SECTOR, sector.name().toLowerCase(Locale.ROOT)));
        filter.roleTitle().ifPresent(title -> parameters.put(ROLE, title));
        if (filter.reachableNow()) {
            parameters.put(NOW, "");
        }
        filter.attention().ifPresent(attention -> parameters.put(CONFIRM, word(attention)));
        filter.ring().ifPresent(ring -> parameters.put(RING, ring.toString()));
        parameters.putAll(more);
        String query = new QueryParameters(asLists(parameters)).getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static Map<String, List<String>> asLists(Map<String, String> parameters) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        parameters.forEach((name, text) -> lists.put(name, List.of(text)));
        return lists;
    }

    /** The whole list as a file, or on paper; the filter goes along. */
    static String file(String name, EntryFilter filter) {
        return address(ROUTE + "/" + name, filter, Map.of());
    }

    /** The id in an address; empty for anything that is none. */
    static Optional<EntryId> id(Optional<String> parameter) {
        return parameter.flatMap(EntryId::parse);
    }
}
