package nl.onskentons.access;

/** For whom a one-time link is. */
public record Invited(String name, String email) {}
