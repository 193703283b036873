/** Where Attune is used and for what, and what the law there allows. */
@NullMarked
package org.attune.consent;

import org.jspecify.annotations.NullMarked;
