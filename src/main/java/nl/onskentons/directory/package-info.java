/** The shared directory of partners: organisations, the people there, their numbers, and what we do together. */
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"common", "common :: ui", "school", "access"})
@NullMarked
package nl.onskentons.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
