/** What can go wrong, each with a code and a sentence that says what to do. */
@NullMarked
package org.attune.error;

import org.jspecify.annotations.NullMarked;
