package nl.onskentons.common.startup;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/** Asks for the address of the portal where mails are sent: their links are made of nothing else. */
final class MailSettingsCheck implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (StringUtils.hasText(environment.getProperty("spring.mail.host"))
                && !StringUtils.hasText(environment.getProperty("portal.address"))) {
            throw new StartRefused("In de omgeving ontbreekt PORTAL_ADDRESS, het adres in links die gemaild worden, "
                    + "zoals https://portaal.voorbeeld.test.");
        }
    }
}
