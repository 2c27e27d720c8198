/** The screens of surveillance. */
@NullMarked
package nl.onskentons.surveillance.ui;

import org.jspecify.annotations.NullMarked;
