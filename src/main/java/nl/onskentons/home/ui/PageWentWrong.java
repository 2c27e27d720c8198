package nl.onskentons.home.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** A page could not be made; a service that refuses counts as a page that is not there. */
@AnonymousAllowed
public final class PageWentWrong extends MishapCard implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(PageWentWrong.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        if (error.getException() instanceof AccessDeniedException) {
            show(Mishap.NOT_THERE);
            return HttpServletResponse.SC_NOT_FOUND;
        }
        LOG.error("{}", PageWentWrong.class.getSimpleName(), error.getException());
        show(Mishap.WENT_WRONG);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
