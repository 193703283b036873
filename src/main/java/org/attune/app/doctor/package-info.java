/** Looks at every part of the program on this machine. */
@NullMarked
package org.attune.app.doctor;

import org.jspecify.annotations.NullMarked;
