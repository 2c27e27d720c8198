package nl.onskentons.home.setup;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Leads every page to the set-up page, until the portal was set up. */
@Component
class SetUpFirst implements VaadinServiceInitListener {

    private final SetUp setUp;

    SetUpFirst(SetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addUIInitListener(window -> window.getUI().addBeforeEnterListener(event -> {
                    if (!event.getNavigationTarget().equals(SetUpView.class) && setUp.isNeeded()) {
                        event.forwardTo(SetUpView.class);
                    }
                }));
    }
}
