/**
 * Image operations in plain Java for a runtime without OpenCV, with OpenCV 4.9's results: the face cascade, resizing
 * and gray conversion.
 */
@NullMarked
package org.attune.web.vision;

import org.jspecify.annotations.NullMarked;
