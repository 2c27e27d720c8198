package nl.onskentons.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** The file with the national school holidays. */
class NationalHolidaysTest {

    @ParameterizedTest
    @EnumSource(SchoolRegion.class)
    void standsInOrderWithoutOverlaps(SchoolRegion region) {
        List<NationalHolidays.Row> rows = NationalHolidays.of(region);

        assertThat(rows).isNotEmpty();
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).first())
                    .as("%s after %s", rows.get(i), rows.get(i - 1))
                    .isAfter(rows.get(i - 1).last());
        }
    }

    @ParameterizedTest
    @EnumSource(SchoolRegion.class)
    void isCompleteForEachYearThatItKnows(SchoolRegion region) {
        NationalHolidays.years()
                .forEach(year -> assertThat(NationalHolidays.of(region).stream()
                                .filter(row -> row.national().year().equals(year))
                                .map(row -> row.national().holiday()))
                        .as("%s %s", region, year)
                        .containsExactly(Holiday.values()));
    }

    @ParameterizedTest
    @EnumSource(SchoolRegion.class)
    void hasHolidaysFromSaturdayToSundayOfTheUsualLength(SchoolRegion region) {
        assertThat(NationalHolidays.of(region)).allSatisfy(row -> {
            assertThat(row.first().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
            assertThat(row.last().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            int weeks =
                    switch (row.national().holiday()) {
                        case AUTUMN, SPRING, MAY -> 1;
                        case CHRISTMAS -> 2;
                        case SUMMER -> 6;
                    };
            assertThat(row.first().plusDays(weeks * 7L + 1)).isEqualTo(row.last());
            assertThat(SchoolYear.of(row.first())).isEqualTo(row.national().year());
        });
    }

    @Test
    void marksWhatIsOnlyAdvised() {
        assertThat(NationalHolidays.of(SchoolRegion.MIDDEN).stream()
                        .filter(NationalHolidays.Row::advised)
                        .map(row -> row.national().holiday())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Holiday.AUTUMN, Holiday.SPRING);
    }

    @Test
    void namesItsSourceForEachYear() throws IOException {
        String file = new ClassPathResource(NationalHolidays.FILE).getContentAsString(StandardCharsets.UTF_8);

        assertThat(NationalHolidays.years())
                .hasSize(4)
                .allSatisfy(year -> assertThat(file).containsPattern("# " + year + ": .*rijksoverheid\\.nl"));
    }
}
