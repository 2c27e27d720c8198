package nl.onskentons.access.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import nl.onskentons.access.CurrentUser;
import org.springframework.stereotype.Component;

/** Opens every window in the language that its user chose. */
@Component
class LanguageOfUser implements VaadinServiceInitListener {

    private final CurrentUser currentUser;

    LanguageOfUser(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            currentUser.find().flatMap(user -> user.language()).ifPresent(language -> {
                VaadinSession.getCurrent().setLocale(language);
                init.getUI().setLocale(language);
            });
            init.getUI()
                    .getPage()
                    .executeJs(
                            "document.documentElement.lang = $0",
                            init.getUI().getLocale().getLanguage());
        });
    }
}
