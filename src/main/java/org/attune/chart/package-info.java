/**
 * Charts as plain shapes: each is computed once, and drawn where it is shown, as JavaFX nodes on a page or as SVG in a
 * browser. It knows neither.
 */
package org.attune.chart;
