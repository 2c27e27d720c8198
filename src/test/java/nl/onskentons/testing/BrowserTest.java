package nl.onskentons.testing;

/** A test in a real browser, against the example school. */
@PortalTest
public abstract class BrowserTest extends BrowserHarness {}
