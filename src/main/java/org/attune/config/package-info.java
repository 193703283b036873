/** The settings: each with its key, default and values, and the file that keeps them. */
@NullMarked
package org.attune.config;

import org.jspecify.annotations.NullMarked;
