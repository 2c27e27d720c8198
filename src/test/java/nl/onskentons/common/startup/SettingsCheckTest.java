package nl.onskentons.common.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTest {

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void looksAtNoKeyWhenAnotherDatabaseIsNamed() {
        settings.withProperty("spring.datasource.url", "jdbc:postgresql://voorbeeld.test/portal")
                .withProperty("portal.key", "geen sleutel");

        assertThatCode(() -> check(new KeyCheck())).doesNotThrowAnyException();
    }

    @Test
    void refusesAKeyThatIsNoKey() {
        settings.withProperty("portal.key", "geen sleutel");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> check(new KeyCheck()))
                .withMessageStartingWith("De sleutel in PORTAL_KEY is geen sleutel");
    }

    @Test
    void namesTheSettingsThatPostgresLacks() {
        settings.withProperty("PORTAL_DB_USER", "portaal").setActiveProfiles("postgres");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> check(new PostgresSettingsCheck()))
                .withMessage("In de omgeving ontbreekt PORTAL_DB_URL, PORTAL_DB_PASSWORD; "
                        + "het portaal kan PostgreSQL niet vinden.");
    }

    @Test
    void acceptsAnEmptyPasswordForPostgres() {
        settings.withProperty("PORTAL_DB_URL", "jdbc:postgresql://voorbeeld.test/portal")
                .withProperty("PORTAL_DB_USER", "portaal")
                .withProperty("PORTAL_DB_PASSWORD", "")
                .setActiveProfiles("postgres");

        assertThatCode(() -> check(new PostgresSettingsCheck())).doesNotThrowAnyException();
    }

    @Test
    void asksNothingOfPostgresWhereItIsNotUsed() {
        assertThatCode(() -> check(new PostgresSettingsCheck())).doesNotThrowAnyException();
    }

    @Test
    void asksForTheAddressInLinksWhereMailsAreSent() {
        settings.withProperty("spring.mail.host", "mail.voorbeeld.test").withProperty("portal.address", "");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> check(new MailSettingsCheck()))
                .withMessageStartingWith("In de omgeving ontbreekt PORTAL_ADDRESS");

        settings.setProperty("portal.address", "https://portaal.voorbeeld.test");
        assertThatCode(() -> check(new MailSettingsCheck())).doesNotThrowAnyException();
    }

    private void check(EnvironmentPostProcessor check) {
        check.postProcessEnvironment(settings, new SpringApplication());
    }
}
