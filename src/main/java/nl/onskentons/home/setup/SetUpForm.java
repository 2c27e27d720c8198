package nl.onskentons.home.setup;

/**
 * What the portal starts with, as it was typed.
 *
 * @param code the one-time code from the console
 * @param name of the first administrator
 */
public record SetUpForm(String code, String school, String name, String email, String password) {

    /** Keeps the secrets out of logs. */
    @Override
    public String toString() {
        return "SetUpForm[…]";
    }
}
