package nl.onskentons.phone;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.onskentons.common.Quarter;

/** The days of which calls are counted. */
public sealed interface CallPeriod {

    /** Everything that is kept. */
    record Kept(LocalDate first, LocalDate last) implements CallPeriod {

        @Override
        public String code() {
            return "alles";
        }
    }

    /** A month. */
    record OfMonth(YearMonth month) implements CallPeriod {

        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public String code() {
            return month.toString();
        }
    }

    /** A quarter. */
    record OfQuarter(Quarter quarter) implements CallPeriod {

        @Override
        public LocalDate first() {
            return quarter.first();
        }

        @Override
        public LocalDate last() {
            return quarter.last();
        }

        @Override
        public String code() {
            return quarter.toString();
        }
    }

    LocalDate first();

    /** The last day that counts. */
    LocalDate last();

    /** How it is written in an address: {@code alles}, {@code 2026-Q4} or {@code 2026-11}. */
    String code();

    /** Reads a month or a quarter as it stands in an address; empty when it is neither. */
    static Optional<CallPeriod> parse(String text) {
        return Quarter.parse(text).<CallPeriod>map(OfQuarter::new).or(() -> month(text));
    }

    default boolean includes(YearMonth month) {
        return !month.atDay(1).isAfter(last()) && !month.atEndOfMonth().isBefore(first());
    }

    private static Optional<CallPeriod> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text))
                    .filter(month -> month.getYear() >= 1000 && month.getYear() <= 9999)
                    .map(OfMonth::new);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
