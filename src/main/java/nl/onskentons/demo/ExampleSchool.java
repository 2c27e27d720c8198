package nl.onskentons.demo;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.onskentons.access.AccountPassword;
import nl.onskentons.access.Accounts;
import nl.onskentons.access.InvitationToken;
import nl.onskentons.access.Membership;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.SchoolDetails;
import nl.onskentons.school.SchoolRegion;
import nl.onskentons.school.Schools;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes two schools and their accounts, through the same doors that people use. */
@Component
@Profile("demo")
@Order(1)
class ExampleSchool implements CommandLineRunner {

    static final String NORTH = "Voorbeeldschool, locatie Noord";
    static final String SOUTH = "Voorbeeldschool, locatie Zuid";

    private final Schools schools;
    private final Accounts accounts;
    private final ExampleCalendar calendar;
    private final ActingAs actingAs;
    private final AccountPassword password;

    ExampleSchool(
            Schools schools,
            Accounts accounts,
            ExampleCalendar calendar,
            ActingAs actingAs,
            @Value("${portal.demo.password}") String password) {
        this.schools = schools;
        this.accounts = accounts;
        this.calendar = calendar;
        this.actingAs = actingAs;
        this.password = new AccountPassword(password);
    }

    @Override
    public void run(String... arguments) {
        SchoolId north = schools.createFirst(SchoolDetails.named(NORTH));
        accounts.createFirst(
                DemoAccount.BEHEER.fullName(), EmailAddress.parse(DemoAccount.BEHEER.email()), password, north);
        actingAs.run(DemoAccount.BEHEER, () -> {
            schools.create(new SchoolDetails(
                    SOUTH,
                    SchoolDetails.DEFAULT_POLICE_LABEL,
                    SchoolDetails.DEFAULT_CONFIRMATION_DAYS,
                    SchoolRegion.ZUID));
            calendar.fill(north);
            for (DemoAccount account : DemoAccount.values()) {
                if (account != DemoAccount.BEHEER) {
                    invite(account, north);
                }
            }
            return north;
        });
    }

    private void invite(DemoAccount account, SchoolId north) {
        Set<Membership> memberships = new LinkedHashSet<>();
        schools.names().keySet().stream()
                .filter(school -> school.equals(north) || account.isAtBothSchools())
                .forEach(school -> memberships.add(Membership.of(school, account.role())));
        InvitationToken token = accounts.invite(account.fullName(), EmailAddress.parse(account.email()), memberships);
        accounts.accept(token, password);
    }
}
