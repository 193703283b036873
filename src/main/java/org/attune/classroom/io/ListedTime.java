package org.attune.classroom.io;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.classroom.Messages;
import org.attune.error.RequestException;

/**
 * A time as a list of slides writes it.
 *
 * @param row of the file, from 1
 * @param ofRecording whether its form alone says that it counts from the start of a recording
 */
record ListedTime(long row, String time, String title, boolean ofRecording) {
    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):([0-5]?\\d)(?:[.,](\\d{1,3}))?");

    /** Whether a list that begins with it counts from there: by its form, or since it is 0:00 in a list of lines. */
    boolean beginsARecording(boolean csv) {
        return ofRecording || !csv && time.matches("[0:]+(?:[.,]0+)?");
    }

    /** @throws IllegalArgumentException with a sentence, if it is none */
    double secondsOfRecording() {
        Matcher form = FORM.matcher(time.strip());
        if (!form.matches() || form.group(1) != null && Integer.parseInt(form.group(2)) > 59) {
            throw new RequestException(Messages.text("marker.recording", time.strip()));
        }
        int hours = form.group(1) == null ? 0 : Integer.parseInt(form.group(1));
        double rest = form.group(4) == null ? 0 : Double.parseDouble("0." + form.group(4));
        return 3600 * hours + 60 * Integer.parseInt(form.group(2)) + Integer.parseInt(form.group(3)) + rest;
    }
}
