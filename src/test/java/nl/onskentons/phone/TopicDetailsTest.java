package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicDetailsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "\u0007"})
    void refusesANameThatNobodyCanReadOut(String name) {
        assertThatThrownBy(() -> Topics.called(name))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.topic.name");
    }

    @ParameterizedTest
    @CsvSource({"61, '', ''", "1, 41, ''", "1, '', 201"})
    void refusesWhatIsTooLong(int name, String word, String urgent) {
        assertThatThrownBy(() -> new TopicDetails(
                        "x".repeat(name),
                        Optional.empty(),
                        List.of("w".repeat(number(word))),
                        "u".repeat(number(urgent)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.text.long");
    }

    @Test
    void holdsAsMuchAsItSays() {
        TopicDetails full = new TopicDetails(
                "x".repeat(60),
                Optional.empty(),
                IntStream.range(10, 40).mapToObj(each -> "w".repeat(38) + each).toList(),
                "u".repeat(200),
                Optional.of(PhoneNumber.parse("112")),
                Optional.of(12),
                Optional.of(new LastResort.Desk()));

        assertThat(full.words()).hasSize(30);
        assertThatThrownBy(() -> full.withWords(
                        IntStream.range(0, 31).mapToObj(each -> "woord " + each).toList()))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.topic.words");
    }

    @Test
    void keepsEachWordOnceAndNotItsOwnName() {
        assertThat(Topics.called("Verzuim", " spijbelen", "Spijbelen", "", "VERZUIM", "te  laat")
                        .words())
                .containsExactly("spijbelen", "te laat");
    }

    @Test
    void refusesAWordWithoutLetters() {
        assertThatThrownBy(() -> Topics.called("Verzuim", "??"))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.topic.word");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 13})
    void refusesAButtonThatTheDeskDoesNotHave(int key) {
        assertThatThrownBy(() -> Topics.called("Verzuim").withDeskKey(key))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.topic.deskKey");
    }

    @Test
    void refusesANumberThatIsNoEmergencyNumber() {
        PhoneNumber ordinary = PhoneNumber.parse("06 00 00 00 01");

        assertThatThrownBy(() -> new TopicDetails(
                        "Verzuim",
                        Optional.empty(),
                        List.of(),
                        "",
                        Optional.of(ordinary),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.topic.urgentNumber");
        assertThatThrownBy(() -> new LastResort.Emergency(ordinary)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
