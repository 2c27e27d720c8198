package nl.onskentons.access;

import nl.onskentons.common.AccountId;

/** How a one-time link reaches whoever it is for. */
public sealed interface Handover {

    AccountId account();

    /** It was mailed. */
    record Mailed(AccountId account, String email) implements Handover {}

    /** There is no mail server: the administrator passes it on. */
    record ToPassOn(AccountId account, String link) implements Handover {}

    /** There is no need of one: the account existed already and can be used at once. */
    record NotNeeded(AccountId account) implements Handover {}
}
