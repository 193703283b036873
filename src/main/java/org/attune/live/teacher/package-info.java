/** A teacher's side: opens a class, receives bins, and makes the class's figures of them. */
@NullMarked
package org.attune.live.teacher;

import org.jspecify.annotations.NullMarked;
