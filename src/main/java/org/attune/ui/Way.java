package org.attune.ui;

/**
 * A way on from a screen, as a button.
 *
 * @param id the button's
 */
record Way(String id, String text, Runnable go) {
}
