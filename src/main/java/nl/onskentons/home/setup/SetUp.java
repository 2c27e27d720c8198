package nl.onskentons.home.setup;

import nl.onskentons.access.AccountPassword;
import nl.onskentons.access.Accounts;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.SchoolDetails;
import nl.onskentons.school.Schools;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first school and its first administrator. Open to whoever knows the code, and only until it was done. */
@Service
@Transactional
public class SetUp {

    private final Accounts accounts;
    private final Schools schools;
    private final SetUpCode code;

    /** Once done it stays done, so the database is asked no more. */
    private volatile boolean done;

    SetUp(Accounts accounts, Schools schools, SetUpCode code) {
        this.accounts = accounts;
        this.schools = schools;
        this.code = code;
    }

    /** Whether nobody can sign in yet. */
    @Transactional(readOnly = true)
    public boolean isNeeded() {
        if (!done) {
            done = !accounts.areNone();
        }
        return !done;
    }

    /**
     * @throws Rejection of the field that is wrong; of the code before anything else, so that nobody without it learns
     *     more. Then nothing was made.
     */
    public void perform(SetUpForm form) {
        if (!isNeeded()) {
            throw Rejection.of("rejection.setup.done");
        }
        code.check(form.code());
        SchoolDetails details = Rejection.inField("school", () -> SchoolDetails.named(form.school()));
        EmailAddress email = Rejection.inField("email", () -> EmailAddress.parse(form.email()));
        AccountPassword password = Rejection.inField("password", () -> new AccountPassword(form.password()));
        SchoolId school = schools.createFirst(details);
        Rejection.inField("name", () -> accounts.createFirst(form.name(), email, password, school));
    }
}
