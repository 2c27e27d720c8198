package nl.onskentons.demo;

import nl.onskentons.access.PortalUser;
import nl.onskentons.directory.CardOwners;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Who keeps the own card in the example. */
@Component
@Profile("demo")
@Order(1)
class ExampleOwners implements ExamplePart {

    private final CardOwners owners;
    private final UserDetailsService users;

    ExampleOwners(CardOwners owners, UserDetailsService users) {
        this.owners = owners;
        this.users = users;
    }

    @Override
    public void add(Made made) {
        give(made, "sam", DemoAccount.WIJKAGENT);
        give(made, "pien", DemoAccount.PARTNER);
        give(made, "dora", DemoAccount.DOCENT);
        give(made, "coby", DemoAccount.COORDINATOR);
    }

    private void give(Made made, String person, DemoAccount account) {
        owners.give(made.entry(person), ((PortalUser) users.loadUserByUsername(account.email())).id());
    }
}
