package nl.onskentons.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    06 00 00 00 01         | +31600000001 | 06 00 00 00 01
                    06-00000001            | +31600000001 | 06 00 00 00 01
                    tel:+31-6-00000001     | +31600000001 | 06 00 00 00 01
                    +31 (0)6 00.00.00.01   | +31600000001 | 06 00 00 00 01
                    (+31) 6 00000001       | +31600000001 | 06 00 00 00 01
                    0031 6 0000 0001       | +31600000001 | 06 00 00 00 01
                    31600000001            | +31600000001 | 06 00 00 00 01
                    600000001              | +31600000001 | 06 00 00 00 01
                    ٠٦٠٠٠٠٠٠٠١             | +31600000001 | 06 00 00 00 01
                    030 000 00 02          | +31300000002 | 030 000 00 02
                    (030) 000 00 02        | +31300000002 | 030 000 00 02
                    030/0000002            | +31300000002 | 030 000 00 02
                    088 000 00 03          | +31880000003 | 088 000 00 03
                    0113 00 00 04          | +31113000004 | 0113 00 00 04
                    112                    | 112          | 112
                    tel:112                | 112          | 112
                    113                    | 113          | 113
                    144                    | 144          | 144
                    116 111                | 116111       | 116 111
                    14 030                 | 14030        | 14 030
                    14 0113                | 140113       | 14 0113
                    +31 14 030             | 14030        | 14 030
                    0900-8844              | 09008844     | 0900-8844
                    +31 900 8844           | 09008844     | 0900-8844
                    0800 - 2000            | 08002000     | 0800-2000
                    0900-1113111           | 09001113111  | 0900-1113111
                    +32 470 12 34 56       | +32470123456 | +32 470 12 34 56
                    0049 (0)30 123456      | +4930123456  | +49 30 123456
                    +44 20 7946 0018       | +442079460018 | +44 20 7946 0018
                    """)
    void readsWhatPeopleWriteAndShowsItInDutchNotation(String typed, String value, String shown) {
        PhoneNumber number = PhoneNumber.parse(typed);

        assertThat(number.value()).isEqualTo(value);
        assertThat(number.dutch()).isEqualTo(shown);
        assertThat(number.href()).isEqualTo("tel:" + value);
        assertThat(PhoneNumber.parse(shown)).isEqualTo(number);
    }

    @Test
    void ignoresMarksThatAddressBooksCopyAlong() {
        assertThat(PhoneNumber.parse("\u202a+31\u00a06\u201100000001\u202c\u200b"))
                .isEqualTo(new PhoneNumber("+31600000001"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    ''                      | empty
                    ' '                     | empty
                    tel:                    | empty
                    +                       | empty
                    -                       | empty
                    06 00 00 00 01, 06 00 00 00 02, 030 000 00 02 | toolong
                    06 00 00 00 0l          | letters
                    030 000 00 02 tst 12    | letters
                    geen                    | letters
                    06 00+00 00 01          | characters
                    ++31600000001           | characters
                    06*00000001             | characters
                    <06 00000001>           | characters
                    =0600000001             | characters
                    0000002                 | foreign
                    2000002                 | areacode
                    200002                  | areacode
                    06 00 00 00 0           | length
                    06 00 00 00 011         | length
                    0800-20                 | length
                    0900-88445              | length
                    12                      | length
                    1122                    | length
                    +31 112                 | length
                    +31                     | length
                    0906-1234               | premium
                    0909-1234567            | premium
                    +31 909 1234            | premium
                    0801 123456             | unknown
                    0905 123456             | unknown
                    +32 1                   | foreign
                    +999 123456789          | foreign
                    00                      | foreign
                    +1 900 234 5678         | premium
                    """)
    void refusesWhatIsNoNumberAndSaysWhy(String typed, String reason) {
        assertThatThrownBy(() -> PhoneNumber.parse(typed))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.key()).isEqualTo("rejection.phone." + reason));
    }

    @Test
    void refusesTwoLinesInOneField() {
        assertThatThrownBy(() -> PhoneNumber.parse("0600000001\n0600000002"))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.phone.characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "06 00 00 00 01", "+0600000001", "tel:112", "+31600000001;ext=2", "1234567890123456"})
    void refusesAValueThatIsNotInItsOneForm(String value) {
        assertThatThrownBy(() -> new PhoneNumber(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isFoundByNationalAndInternationalDigits() {
        assertThat(PhoneNumber.parse("06 12 34 56 78").searchDigits()).isEqualTo(List.of("0612345678", "31612345678"));
        assertThat(PhoneNumber.parse("0900-8844").searchDigits()).isEqualTo(List.of("09008844", "319008844"));
        assertThat(PhoneNumber.parse("112").searchDigits()).isEqualTo(List.of("112"));
        assertThat(PhoneNumber.parse("+32 470 12 34 56").searchDigits()).isEqualTo(List.of("32470123456"));
    }

    @ParameterizedTest
    @CsvSource({
        "06-12, 0612",
        "+31 (0)6, 316",
        "0031 6, 316",
        "00 31 (0) 6 12, 31612",
        "112, 112",
        "(030) 00, 03000",
        "tel:+316, 316"
    })
    void readsAQueryAsTheBeginningOfANumber(String query, String digits) {
        assertThat(PhoneNumber.searchDigits(query)).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "06", "+31", "0031", "vo 112", "3511 ab", "112?"})
    void doesNotTakeOtherQueriesForANumber(String query) {
        assertThat(PhoneNumber.searchDigits(query)).isEmpty();
    }

    @Property
    void findsEveryDutchNumberByEveryBeginningOfItsNotation(@ForAll("dutchNumbers") PhoneNumber number) {
        for (String written :
                List.of(number.dutch(), number.value(), number.value().replace("+31", "0031 (0)"))) {
            for (int end = 1; end <= written.length(); end++) {
                PhoneNumber.searchDigits(written.substring(0, end))
                        .ifPresent(typed -> assertThat(number.searchDigits())
                                .anySatisfy(digits -> assertThat(digits).startsWith(typed)));
            }
        }
    }

    @Property
    void readsItsOwnNotationBack(@ForAll("dutchNumbers") PhoneNumber number) {
        assertThat(PhoneNumber.parse(number.dutch())).isEqualTo(number);
        assertThat(PhoneNumber.parse(number.value())).isEqualTo(number);
        assertThat(PhoneNumber.parse(number.href())).isEqualTo(number);
    }

    @Property
    void answersAnyTextWithANumberOrARejection(@ForAll String text) {
        try {
            assertThat(PhoneNumber.parse(text).value()).hasSizeLessThanOrEqualTo(PhoneNumber.MAX_LENGTH);
        } catch (Rejection rejection) {
            assertThat(rejection.key()).startsWith("rejection.phone.");
        }
    }

    @Provide
    Arbitrary<PhoneNumber> dutchNumbers() {
        Arbitrary<String> ordinary = Arbitraries.strings()
                .numeric()
                .ofLength(9)
                .filter(digits -> !digits.startsWith("0") && !digits.startsWith("80") && !digits.startsWith("90"))
                .map(digits -> "+31" + digits);
        Arbitrary<String> service = Arbitraries.strings().numeric().ofLength(4).map(digits -> "0800" + digits);
        return Arbitraries.oneOf(ordinary, service).map(PhoneNumber::new);
    }
}
