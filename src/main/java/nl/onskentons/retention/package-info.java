/** How long is kept what, what goes tonight, what went, and what is held back (R6). */
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {"common", "common :: ui", "access"})
@NullMarked
package nl.onskentons.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
