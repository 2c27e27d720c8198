package nl.onskentons.common;

/**
 * Announced when something waits for somebody who may not be looking: they get a mail without content (R2), where there
 * is a mail server, and find what it is on "Vandaag".
 */
public record SomethingWaits(AccountId account) {}
