package nl.onskentons.home.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.PortalUser;
import nl.onskentons.common.Translations;

/** Who is signed in, the language, and the way out. */
final class UserMenu extends MenuBar {

    UserMenu(CurrentUser currentUser, AuthenticationContext authentication) {
        PortalUser user = currentUser.require();
        MenuItem me = addItem(new Avatar(user.name()));
        me.setAriaLabel(getTranslation("frame.user", user.name()));
        me.getSubMenu().addItem(user.name()).setEnabled(false);
        boolean english = getLocale().getLanguage().equals(Translations.ENGLISH.getLanguage());
        me.getSubMenu()
                .addItem(
                        getTranslation("frame.otherLanguage"),
                        event -> use(english ? Translations.DUTCH : Translations.ENGLISH));
        me.getSubMenu().addItem(getTranslation("frame.signOut"), event -> authentication.logout());
    }

    private static void use(Locale locale) {
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().getPage().reload();
    }
}
