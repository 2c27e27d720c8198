package nl.onskentons.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.DayOfWeek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    8-16.30          | 8–16.30
                    08:00 - 16:30    | 8–16.30
                    8 tot 12 uur     | 8–12
                    8-12 en 13-17    | 8–12, 13–17
                    8–12, 13.15–17   | 8–12, 13.15–17
                    20-24            | 20–24
                    0-24             | 0–24
                    ''               | ''
                    """)
    void readsHoursAsPeopleWriteThemAndWritesThemBack(String typed, String shown) {
        var times = HoursText.parse(DayOfWeek.MONDAY, WeekParity.EVERY, typed);

        assertThat(HoursText.format(times)).isEqualTo(shown);
        assertThat(HoursText.parse(DayOfWeek.MONDAY, WeekParity.EVERY, shown)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ochtend   | rejection.hours.form
                    8         | rejection.hours.form
                    8-25      | rejection.hours.form
                    8-16.75   | rejection.hours.form
                    8-12 13   | rejection.hours.form
                    16-8      | rejection.workingtime.empty
                    9-9       | rejection.workingtime.empty
                    """)
    void refusesWhatAreNoHours(String typed, String key) {
        assertThatThrownBy(() -> HoursText.parse(DayOfWeek.MONDAY, WeekParity.EVERY, typed))
                .asInstanceOf(type(Rejection.class))
                .satisfies(rejection -> {
                    assertThat(rejection.key()).isEqualTo(key);
                    assertThat(rejection.field()).contains("hours");
                });
    }
}
