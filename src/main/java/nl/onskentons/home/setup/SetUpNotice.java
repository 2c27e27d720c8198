package nl.onskentons.home.setup;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started an empty portal how to set it up. */
@Component
class SetUpNotice {

    private final SetUp setUp;
    private final SetUpCode code;

    SetUpNotice(SetUp setUp, SetUpCode code) {
        this.setUp = setUp;
        this.code = code;
    }

    @EventListener
    @Order(1)
    void onReady(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null && setUp.isNeeded()) {
            System.out.print(text(port));
        }
    }

    String text(String port) {
        return """

                  Nieuw portaal. Richt het in op http://localhost:%s/%s
                  Eenmalige code: %s
                """.formatted(port, SetUpView.ROUTE, code.shown());
    }
}
