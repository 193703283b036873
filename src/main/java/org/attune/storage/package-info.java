/** The files that Attune keeps on this machine: earlier reports, and all user data for deletion. */
@NullMarked
package org.attune.storage;

import org.jspecify.annotations.NullMarked;
