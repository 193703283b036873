/** The command line, and the one place where everything is built and closed. */
@NullMarked
package org.attune.app;

import org.jspecify.annotations.NullMarked;
