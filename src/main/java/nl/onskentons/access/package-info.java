/** Accounts and their memberships of schools, signing in, and who the current user is. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"common", "common :: ui"})
@NullMarked
package nl.onskentons.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
