package nl.onskentons.common;

import java.io.Serializable;

/**
 * Who did something, as it is remembered.
 *
 * @param id the account
 * @param name the name at that moment; it stays readable after the account is gone
 */
public record Actor(AccountId id, String name) implements Serializable {}
