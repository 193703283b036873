/** The command line. */
@NullMarked
package org.attune.app.cli;

import org.jspecify.annotations.NullMarked;
