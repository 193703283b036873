/** Functions of Attune's over the values that they meet, so that two Javas can be compared line by line. */
@NullMarked
package org.attune.web.probe;

import org.jspecify.annotations.NullMarked;
