package nl.onskentons.school;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * A school year as the law has it, from 1 August to 31 July.
 *
 * <p>The summer holiday that begins in July belongs to the year that it ends, with its days in August too.
 *
 * @param start the calendar year in which it begins: 2026 for 2026-2027
 */
public record SchoolYear(int start) implements Serializable, Comparable<SchoolYear> {

    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** @param text such as {@code 2026-2027} */
    static SchoolYear parse(String text) {
        SchoolYear year = new SchoolYear(Integer.parseInt(text.substring(0, 4)));
        if (!year.toString().equals(text)) {
            throw new IllegalArgumentException("Not a school year: " + text);
        }
        return year;
    }

    public LocalDate first() {
        return LocalDate.of(start, Month.AUGUST, 1);
    }

    public LocalDate last() {
        return LocalDate.of(start + 1, Month.JULY, 31);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        return start + "-" + (start + 1);
    }
}
