/** The frame around every page, the start page, and the search over everything. */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {"common", "common :: ui", "school", "access", "directory"})
@NullMarked
package nl.onskentons.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
