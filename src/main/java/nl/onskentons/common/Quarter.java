package nl.onskentons.common;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Three months of a year.
 *
 * @param year 1000 to 9999
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter>, Serializable {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{3})-Q([1-4])");
    private static final int MONTHS = 3;

    public static Quarter of(LocalDate date) {
        return of(YearMonth.from(date));
    }

    public static Quarter of(YearMonth month) {
        return new Quarter(month.getYear(), (month.getMonthValue() - 1) / MONTHS + 1);
    }

    /** Reads one as it stands in an address, such as 2026-Q4; empty when it is none. */
    public static Optional<Quarter> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    public Quarter next() {
        return of(first().plusMonths(MONTHS));
    }

    @Override
    public int compareTo(Quarter other) {
        return Comparator.comparingInt(Quarter::year)
                .thenComparingInt(Quarter::number)
                .compare(this, other);
    }

    /** Written so that their order is that of the alphabet. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
