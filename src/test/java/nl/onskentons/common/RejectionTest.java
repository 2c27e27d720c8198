package nl.onskentons.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RejectionTest {

    @Test
    void saysWhichSentenceToShowAndWhatFillsIt() {
        Rejection rejection = Rejection.of("rejection.phone.length", 9);

        assertThat(rejection.key()).isEqualTo("rejection.phone.length");
        assertThat(rejection.arguments()).containsExactly(9);
        assertThat(rejection.field()).isEmpty();
    }

    @Test
    void canBeAboutOneField() {
        assertThat(Rejection.ofField("name", "rejection.name.empty").field()).contains("name");
        assertThat(Rejection.of("rejection.phone.length", 9).inField("number"))
                .satisfies(moved -> assertThat(moved.field()).contains("number"))
                .satisfies(moved -> assertThat(moved.arguments()).containsExactly(9));
    }

    @Test
    void keepsPersonalDataOutOfItsMessageAndCarriesNoTrace() {
        Rejection rejection = Rejection.of("rejection.name.taken", "Jan Jansen");

        assertThat(rejection).hasMessage("rejection.name.taken");
        assertThat(rejection.getStackTrace()).isEmpty();
    }
}
