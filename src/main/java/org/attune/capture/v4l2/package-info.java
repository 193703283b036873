/**
 * Linux's own interface to cameras, Video4Linux2: which there are is asked of the kernel, their pictures are read by
 * OpenCV.
 */
@NullMarked
package org.attune.capture.v4l2;

import org.jspecify.annotations.NullMarked;
