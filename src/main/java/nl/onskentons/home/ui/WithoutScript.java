package nl.onskentons.home.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import nl.onskentons.common.EmergencyNumbers;
import nl.onskentons.common.Translations;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Puts the emergency numbers into the bare page that Vaadin starts from, so that they are there when its scripts do not
 * load (R7). The style sheet hides them as soon as a view is on screen.
 */
@Component
class WithoutScript implements VaadinServiceInitListener {

    private final Translations translations;

    WithoutScript(Translations translations) {
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(page -> addTo(page.getDocument(), Translations.DUTCH));
    }

    void addTo(Document document, Locale locale) {
        Element aside = document.body().appendElement("aside").addClass("oko-without-script");
        aside.appendElement("p").text(translations.getTranslation("frame.withoutScript", locale));
        Element list = aside.appendElement("ul").addClass("oko-emergency-list");
        EmergencyNumbers.ALL.forEach(emergency -> {
            Element line = list.appendElement("li").addClass("oko-emergency-line");
            line.appendElement("span").text(translations.getTranslation(emergency.labelKey(), locale));
            line.appendElement("a")
                    .attr("href", emergency.number().href())
                    .text(emergency.number().dutch());
        });
    }
}
