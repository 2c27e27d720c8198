package nl.onskentons.home.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.PortalUser;
import nl.onskentons.common.EmergencyNumbers;
import nl.onskentons.common.Translations;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page for whatever goes wrong outside of the views: without scripts, and with the emergency numbers (R7). */
@Component
class ErrorPage implements ErrorViewResolver {

    private final Translations translations;
    private final CurrentUser currentUser;

    ErrorPage(Translations translations, CurrentUser currentUser) {
        this.translations = translations;
        this.currentUser = currentUser;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Locale locale = currentUser.find().flatMap(PortalUser::language).orElse(Translations.DUTCH);
        return new ModelAndView(
                "home/error",
                Map.of(
                        "texts",
                        new Texts(translations, locale),
                        "mishap",
                        Mishap.of(status),
                        "numbers",
                        EmergencyNumbers.ALL),
                status);
    }

    /** The texts of the page in its language. */
    public record Texts(Translations translations, Locale locale) {

        public String of(String key) {
            return translations.getTranslation(key, locale);
        }
    }
}
