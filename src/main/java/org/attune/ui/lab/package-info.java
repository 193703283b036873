/** The lock of a lab. */
@NullMarked
package org.attune.ui.lab;

import org.jspecify.annotations.NullMarked;
