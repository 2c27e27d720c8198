/** The append-only log of who looked at and who changed what. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"common", "common :: ui"})
@NullMarked
package nl.onskentons.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
