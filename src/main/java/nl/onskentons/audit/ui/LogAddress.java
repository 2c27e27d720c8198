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

    /** A day of which there can be a log. */
    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 2000 || day.getYear() > 2100) {
            throw new DateTimeParseException(text, text, 0);
        }
        return day;
    }

    private static void put(Map<String, String> query, String key, @Nullable Object value) {
        if (value != null) {
            query.put(key, value.toString());
        }
    }

    private static <T> @Nullable T parsed(QueryParameters query, String key, Function<String, T> parse) {
        try {
            return query.getSingleParameter(key).map(parse).orElse(null);
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            return null;
        }
    }
}
