/** Video4Linux2, the Linux camera API: the kernel lists the cameras, OpenCV reads the frames. */
@NullMarked
package org.attune.capture.v4l2;

import org.jspecify.annotations.NullMarked;
