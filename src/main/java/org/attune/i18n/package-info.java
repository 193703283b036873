/** The supported languages, and lookup of sentences in them. */
@NullMarked
package org.attune.i18n;

import org.jspecify.annotations.NullMarked;
