/** Stands in for OpenCV's object detection, see {@link org.opencv.core}. */
package org.opencv.objdetect;
