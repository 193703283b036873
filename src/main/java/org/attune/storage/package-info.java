/** What Attune keeps on this machine: earlier reports, and everything of its own that can be deleted. */
@NullMarked
package org.attune.storage;

import org.jspecify.annotations.NullMarked;
