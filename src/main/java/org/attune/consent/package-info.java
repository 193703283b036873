/** Where Attune is used and for whom, and what the law there allows. */
@NullMarked
package org.attune.consent;

import org.jspecify.annotations.NullMarked;
