/** Keeping an eye on places: hotspots, routes and rounds of school and police, visits of the police, and who walks when. */
@ApplicationModule(
        displayName = "Surveillance",
        allowedDependencies = {"common", "common :: ui", "common :: print", "school", "access", "directory"})
@NullMarked
package nl.onskentons.surveillance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
