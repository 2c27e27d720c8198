/** Opens the encrypted database, and says in one sentence why the portal does not start. */
@NullMarked
package nl.onskentons.common.startup;

import org.jspecify.annotations.NullMarked;
