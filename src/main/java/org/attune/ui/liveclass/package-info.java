/** What a teacher sees while the class is taught: the code, the class's figures, and a strip of them. */
@NullMarked
package org.attune.ui.liveclass;

import org.jspecify.annotations.NullMarked;
