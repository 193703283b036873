/** Controls of our own, and the words on them. */
@NullMarked
package org.attune.ui.control;

import org.jspecify.annotations.NullMarked;
