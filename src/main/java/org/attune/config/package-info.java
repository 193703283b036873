/** Settings. */
@NullMarked
package org.attune.config;

import org.jspecify.annotations.NullMarked;
