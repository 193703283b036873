/** Folders and archives of pages, and the files that a class becomes. */
@NullMarked
package org.attune.classroom.io;

import org.jspecify.annotations.NullMarked;
