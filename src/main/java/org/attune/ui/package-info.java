/** The window: which screen it shows, and how a session begins and ends. */
@NullMarked
package org.attune.ui;

import org.jspecify.annotations.NullMarked;
