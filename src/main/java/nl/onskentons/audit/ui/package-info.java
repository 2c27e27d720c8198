/** The log on screen, for those who keep a school or watch over personal data. */
@NullMarked
package nl.onskentons.audit.ui;

import org.jspecify.annotations.NullMarked;
