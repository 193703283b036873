package org.attune.classroom;

import java.time.LocalTime;
import java.util.List;

/**
 * What began when in a lecture, as a teacher's list says it.
 *
 * @param ofRecording whether the times count from the start of a recording; else they are times of day
 */
public record SlideTimes(List<Slide> slides, boolean ofRecording) {
    private static final int DAY = 24 * 60 * 60;

    public SlideTimes {
        slides = List.copyOf(slides);
    }

    /** @param seconds since the recording began, or since midnight */
    public record Slide(double seconds, String title) {
    }

    /** @param recordingStart of which times of day take no notice */
    public List<TeacherMarker> markers(LocalTime recordingStart) {
        long begin = ofRecording ? recordingStart.toSecondOfDay() : 0;
        return slides.stream().map(slide -> new TeacherMarker(
                LocalTime.ofSecondOfDay(Math.floorMod(begin + (long) slide.seconds(), DAY)), slide.title())).toList();
    }
}
