/**
 * Reports. A run is described by plain records of numbers and names, the views; composers turn them
 * into a report of sections, figures and tables; that is printed as one file that works offline, in
 * print, on a phone, in the dark and without JavaScript. A part that was not computed is left out
 * of the list of views, and the report says so in its place.
 */
@NullMarked
package autopoiesis.app.report;

import org.jspecify.annotations.NullMarked;
