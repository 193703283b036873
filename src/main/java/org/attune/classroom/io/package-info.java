/** Reads folders and ZIPs of reports, and writes the class view to files. */
@NullMarked
package org.attune.classroom.io;

import org.jspecify.annotations.NullMarked;
