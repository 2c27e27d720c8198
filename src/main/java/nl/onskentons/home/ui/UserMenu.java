package nl.onskentons.home.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import nl.onskentons.access.AccessRoutes;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.OwnAccount;
import nl.onskentons.access.PortalUser;
import nl.onskentons.common.Translations;

/** Who is signed in, the language, and the way out. */
final class UserMenu extends MenuBar {

    UserMenu(CurrentUser currentUser, OwnAccount account, AuthenticationContext authentication) {
        PortalUser user = currentUser.require();
        MenuItem me = addItem(new Avatar(user.name()));
        me.setAriaLabel(getTranslation("frame.user", user.name()));
        me.getSubMenu().addItem(user.name()).setEnabled(false);
        me.getSubMenu()
                .addItem(getTranslation("own.title"), event -> UI.getCurrent().navigate(AccessRoutes.OWN_ACCOUNT));
        boolean english = getLocale().getLanguage().equals(Translations.ENGLISH.getLanguage());
        me.getSubMenu()
                .addItem(
                        getTranslation("frame.otherLanguage"),
                        event -> use(account, english ? Translations.DUTCH : Translations.ENGLISH));
        me.getSubMenu().addItem(getTranslation("frame.signOut"), event -> authentication.logout());
    }

    private static void use(OwnAccount account, Locale locale) {
        account.useLanguage(locale);
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().getPage().reload();
    }
}
