/** What every test can stand on: one running portal, somebody signed in, a fake or a real browser, a real PostgreSQL. */
@NullMarked
package nl.onskentons.testing;

import org.jspecify.annotations.NullMarked;
