/** Languages, and the sentences in them. */
@NullMarked
package org.attune.i18n;

import org.jspecify.annotations.NullMarked;
