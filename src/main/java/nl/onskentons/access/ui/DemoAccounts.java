package nl.onskentons.access.ui;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The accounts that the demo offers on its sign-in page; there are none outside the demo. */
@Component
class DemoAccounts {

    private final List<String> emails;
    private final String password;

    DemoAccounts(
            @Value("${portal.demo.accounts:}") List<String> emails,
            @Value("${portal.demo.password:}") String password) {
        this.emails = emails;
        this.password = password;
    }

    boolean exist() {
        return !emails.isEmpty();
    }

    List<String> emails() {
        return emails;
    }

    String password() {
        return password;
    }
}
