/**
 * Stands in for OpenCV's classes of the same names where OpenCV's library does not run: only what the analysis calls,
 * over {@code org.attune.web.vision}.
 */
package org.opencv.core;
