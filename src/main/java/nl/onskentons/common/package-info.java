/** What every module uses: value objects, the clock, and how the portal starts. */
@ApplicationModule(
        displayName = "Common",
        allowedDependencies = {})
@NullMarked
package nl.onskentons.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
