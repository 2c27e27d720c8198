package nl.onskentons.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "balie@voorbeeld.test, balie@voorbeeld.test",
        "' Balie@Voorbeeld.TEST ', Balie@voorbeeld.test",
        "mailto:balie@voorbeeld.test, balie@voorbeeld.test",
        "a.b+c_d-e@sub.voorbeeld.test, a.b+c_d-e@sub.voorbeeld.test",
        "o'neill@voorbeeld.test, o'neill@voorbeeld.test",
        "balie@müller.test, balie@xn--mller-kva.test"
    })
    void readsWhatPeopleWrite(String typed, String value) {
        assertThat(EmailAddress.parse(typed).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                          | empty
                    mailto:                     | empty
                    balie                       | syntax
                    @voorbeeld.test             | syntax
                    a@b@voorbeeld.test          | syntax
                    .balie@voorbeeld.test       | syntax
                    balie.@voorbeeld.test       | syntax
                    ba..lie@voorbeeld.test      | syntax
                    ba lie@voorbeeld.test       | characters
                    café@voorbeeld.test         | characters
                    Balie <balie@voorbeeld.test | characters
                    "ba lie"@voorbeeld.test     | characters
                    balie@                      | domain
                    balie@voorbeeld             | domain
                    balie@voorbeeld..test       | domain
                    balie@-voorbeeld.test       | domain
                    balie@voor_beeld.test       | domain
                    balie@voorbeeld.test>       | domain
                    balie@192.168.1.1           | domain
                    balie@[192.168.1.1]         | domain
                    """)
    void refusesWhatIsNoAddressAndSaysWhy(String typed, String reason) {
        assertThatThrownBy(() -> EmailAddress.parse(typed)).hasMessage("rejection.email." + reason);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@voorbeeld.test").value())
                .hasSize(79);
        assertThatThrownBy(() -> EmailAddress.parse("a".repeat(65) + "@voorbeeld.test"))
                .hasMessage("rejection.email.toolong");
        assertThatThrownBy(() -> EmailAddress.parse("a@" + "voorbeeld.".repeat(26) + "test"))
                .hasMessage("rejection.email.toolong");
    }

    @Test
    void hasOneKeyForOneMailbox() {
        assertThat(EmailAddress.parse("Balie@Voorbeeld.test").key()).isEqualTo("balie@voorbeeld.test");
    }

    @Test
    void linksSafely() {
        assertThat(EmailAddress.parse("a?b&c@voorbeeld.test").href()).isEqualTo("mailto:a%3Fb%26c@voorbeeld.test");
        assertThat(EmailAddress.parse("balie@voorbeeld.test").href()).isEqualTo("mailto:balie@voorbeeld.test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "balie", "@voorbeeld.test", "balie@"})
    void refusesAValueWithoutTheShapeOfAnAddress(String value) {
        assertThatThrownBy(() -> new EmailAddress(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void answersAnyDomainWithAnAddressOrARejection(@ForAll String domain) {
        try {
            EmailAddress address = EmailAddress.parse("balie@" + domain);
            assertThat(EmailAddress.parse(address.value())).isEqualTo(address);
        } catch (Rejection rejection) {
            assertThat(rejection.key()).startsWith("rejection.email.");
        }
    }
}
