/** What the learner's desktop tells of itself. */
@NullMarked
package org.attune.desktop;

import org.jspecify.annotations.NullMarked;
