package nl.onskentons.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Keeps hours as one line, such as {@code MONDAY EVERY 08:00 16:30;TUESDAY ODD 08:00 12:00}. */
@Converter(autoApply = true)
public class WorkingPatternConverter implements AttributeConverter<WorkingPattern, String> {

    @Override
    public String convertToDatabaseColumn(WorkingPattern pattern) {
        return pattern.times().stream()
                .map(time -> "%s %s %s %s".formatted(time.day(), time.week(), time.from(), time.until()))
                .collect(Collectors.joining(";"));
    }

    @Override
    public WorkingPattern convertToEntityAttribute(String text) {
        if (text.isEmpty()) {
            return WorkingPattern.none();
        }
        return new WorkingPattern(Arrays.stream(text.split(";", -1))
                .map(WorkingPatternConverter::time)
                .toList());
    }

    private static WorkingTime time(String text) {
        String[] parts = text.split(" ", -1);
        return new WorkingTime(
                DayOfWeek.valueOf(parts[0]),
                LocalTime.parse(parts[2]),
                LocalTime.parse(parts[3]),
                WeekParity.valueOf(parts[1]));
    }
}
