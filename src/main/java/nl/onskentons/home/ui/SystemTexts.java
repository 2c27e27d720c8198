package nl.onskentons.home.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import nl.onskentons.common.Translations;
import org.springframework.stereotype.Component;

/** What the frame itself says, in the language of the reader: something went wrong, the session ended, no connection. */
@Component
class SystemTexts implements VaadinServiceInitListener {

    private final Translations translations;

    SystemTexts(Translations translations) {
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        service.getSource().addUIInitListener(window -> tell(window.getUI()));
    }

    private SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(translations.getTranslation("system.error", locale));
        messages.setInternalErrorMessage(translations.getTranslation("system.error.hint", locale));
        messages.setSessionExpiredCaption(translations.getTranslation("system.expired", locale));
        messages.setSessionExpiredMessage(translations.getTranslation("system.expired.hint", locale));
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setCookiesDisabledCaption(translations.getTranslation("system.cookies", locale));
        messages.setCookiesDisabledMessage(translations.getTranslation("system.cookies.hint", locale));
        return messages;
    }

    private void tell(UI window) {
        ReconnectDialogConfiguration dialog = window.getReconnectDialogConfiguration();
        dialog.setDialogText(translations.getTranslation("system.offline", window.getLocale()));
        dialog.setDialogTextGaveUp(translations.getTranslation("system.offline.gaveUp", window.getLocale()));
    }
}
