package nl.onskentons.home.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The page is for others; it looks as if it were not there. */
@AnonymousAllowed
public final class PageNotForYou extends MishapCard implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        show(Mishap.NOT_THERE);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
