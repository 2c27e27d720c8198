package nl.onskentons.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.onskentons.audit.LogFilter;
import nl.onskentons.common.AccountId;
import org.jspecify.annotations.Nullable;

/** The filter of the log as it stands in the address; what is no filter is read as none. */
final class LogAddress {

    private static final String WHO = "wie";
    private static final String WHAT = "wat";
    private static final String FROM = "van";
    private static final String UNTIL = "tot";

    /** No line is older or younger, and a database cannot reckon with every date there is. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private LogAddress() {}

    static LogFilter read(QueryParameters query) {
        return new LogFilter(
                parsed(query, WHO, text -> new AccountId(UUID.fromString(text))),
                parsed(query, WHAT, text -> text),
                null,
                parsed(query, FROM, LogAddress::day),
                parsed(query, UNTIL, LogAddress::day));
    }

    static QueryParameters write(LogFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, WHO, filter.actor());
        put(query, WHAT, filter.action());
        put(query, FROM, filter.from());
        put(query, UNTIL, filter.until());
        return QueryParameters.simple(query);
    }

    private static void put(Map<String, String> query, String key, @Nullable Object value) {
        if (value != null) {
            query.put(key, value.toString());
        }
    }

    private static @Nullable LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        return day.isBefore(FIRST) || day.isAfter(LAST) ? null : day;
    }

    private static <T> @Nullable T parsed(QueryParameters query, String key, Function<String, @Nullable T> parse) {
        try {
            return query.getSingleParameter(key).map(parse).orElse(null);
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            return null;
        }
    }
}
