/** The screens of the phone. */
@NullMarked
package nl.onskentons.phone.ui;

import org.jspecify.annotations.NullMarked;
