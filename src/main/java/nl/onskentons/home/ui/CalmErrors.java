package nl.onskentons.home.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Says calmly that a click could not be done, whatever went wrong with it. What is on screen stays there, so that nothing
 * that was typed is lost.
 */
@Component
class CalmErrors implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(new Calm()));
    }

    /** Says it in the window where it happened. */
    static final class Calm implements ErrorHandler {

        private static final Logger LOG = LoggerFactory.getLogger(CalmErrors.class);

        @Override
        public void error(ErrorEvent event) {
            Throwable error = event.getThrowable();
            Rejection answer =
                    switch (error) {
                        case Rejection rejection -> rejection;
                        case AccessDeniedException refused -> Rejection.of("mishap.denied");
                        case ConcurrencyFailureException meanwhile -> Rejection.of("mishap.meanwhile");
                        default -> {
                            LOG.error("{}", CalmErrors.class.getSimpleName(), error);
                            yield Rejection.of("mishap.click");
                        }
                    };
            if (UI.getCurrent() != null) {
                Notices.show(answer);
            }
        }
    }
}
