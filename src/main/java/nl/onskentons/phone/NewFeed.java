package nl.onskentons.phone;

/** A link that was just made: the only moment at which its secret can be read. */
public record NewFeed(FeedLine line, FeedSecret secret) {}
