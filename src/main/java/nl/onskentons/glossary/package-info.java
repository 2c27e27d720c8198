/** The abbreviations that schools and their partners use, and what they mean to each of them. */
@ApplicationModule(
        displayName = "Glossary",
        allowedDependencies = {"common", "common :: ui", "access"})
@NullMarked
package nl.onskentons.glossary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
