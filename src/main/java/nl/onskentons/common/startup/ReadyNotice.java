package nl.onskentons.common.startup;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the portal where it is, once it answers. */
@Component
final class ReadyNotice {

    private final List<String> demoAccounts;
    private final String demoPassword;

    ReadyNotice(
            @Value("${portal.demo.accounts:}") List<String> demoAccounts,
            @Value("${portal.demo.password:}") String demoPassword) {
        this.demoAccounts = demoAccounts;
        this.demoPassword = demoPassword;
    }

    @EventListener
    void onReady(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            System.out.print(text(port));
        }
    }

    String text(String port) {
        StringBuilder text = new StringBuilder("\n  Ons kent ons is klaar: http://localhost:" + port + "\n");
        if (!demoAccounts.isEmpty()) {
            text.append("\n  Inloggen kan als\n");
            demoAccounts.forEach(account -> text.append("    ").append(account).append('\n'));
            text.append("  met het wachtwoord ").append(demoPassword).append('\n');
        }
        return text.append("\n  Stoppen: Ctrl-C\n\n").toString();
    }
}
