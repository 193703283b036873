/** Stands in for OpenCV's image processing, see {@link org.opencv.core}. */
package org.opencv.imgproc;
