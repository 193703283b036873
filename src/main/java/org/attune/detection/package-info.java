/** Finds faces in a gray picture and cuts them out. */
@NullMarked
package org.attune.detection;

import org.jspecify.annotations.NullMarked;
