package org.attune.classroom;

/**
 * Where the class's median is clearly below its usual level.
 *
 * @param from its first minute
 * @param to the minute after its last
 * @param lowest the minute where it is lowest
 * @param share the median there, from 0 to 1
 * @param behind how many learners were clearly under their own usual height then
 * @param of how many were measured then
 */
public record LectureDip(int from, int to, int lowest, double share, int behind, int of) {
}
