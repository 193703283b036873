/** The one place where everything is built and closed, and where faults that nobody caught end. */
@NullMarked
package org.attune.app;

import org.jspecify.annotations.NullMarked;
