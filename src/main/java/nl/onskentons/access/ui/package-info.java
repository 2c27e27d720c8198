/** Signing in, invitations, and the administrator's page for accounts. */
@NullMarked
package nl.onskentons.access.ui;

import org.jspecify.annotations.NullMarked;
