package org.attune.config;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/**
 * Every trouble that a person can be told of, with a short code that the log has too. A code is never given to another trouble, so that a note
 * on paper stays true; {@code docs/errors.md} lists them.
 */
public enum Trouble {
    CAMERA_MISSING("A-101", "No camera was found.", "Plug one in and Attune will use it."),
    CAMERA_BUSY("A-102", "The camera could not be opened.", "Another program may be using it: close that one and Attune will go on."),
    CAMERA_FORBIDDEN("A-103", "This computer does not let Attune use the camera.", "Allow it in the system's privacy settings."),
    CAMERA_LOST("A-104", "The camera stopped answering.", "Is it still plugged in? Attune keeps trying."),
    CAMERA_FROZEN("A-105", "The camera gives no new picture.", "Attune is waiting for it."),
    STREAM_UNREACHABLE("A-106", "The video stream does not answer.", "Attune keeps trying."),
    VIDEO_UNREADABLE("A-107", "The video cannot be read.", "Motion JPEG in AVI is read as it is; for other videos install ffmpeg."),
    CAMERA_DRIVER("A-108", "The cameras of this computer cannot be listed.",
            "On Linux install libv4l-0 and glibc 2.34 or newer. Until then Attune plays videos and the built-in clip."),

    MODEL("A-201", "The expression model cannot be used.", "Install Attune again, or give another model with --model."),
    DETECTOR("A-202", "The face detector's file cannot be used.", "Install Attune again."),
    VISION_LIBRARY("A-203", "A library that Attune brings along does not load.", "Install Attune again, for this kind of computer."),
    ANALYSIS("A-204", "A picture could not be analysed.", "Attune goes on with the next one. If it happens again and again, run \"attune doctor\"."),
    FACE_SETTINGS("A-205", "The settings for finding faces miss a face that is easy to find.", "Set the settings under \"Finding faces\" back to their defaults."),

    REQUEST("A-301", "What was asked for cannot be done.", "The sentence says what to change; \"attune --help\" lists what there is."),
    FILE_MISSING("A-302", "A file is not there.", "Check its name and its folder."),
    FILE_FORBIDDEN("A-303", "A file may not be read or written by this user.", "Choose another folder, or have its owner allow it."),
    FILE_REFUSED("A-304", "A file cannot be used.", "Is the disk full, or the drive gone?"),
    FOLDER("A-305", "A folder that Attune writes to cannot be written to.", "Free some space, allow it, or choose another folder."),
    FILE_KEPT("A-306", "A file could not be deleted.", "Close the program that uses it, or have its owner delete it."),
    JOURNAL("A-307", "The running session cannot be kept safe.", "Free some space; until then a power cut or a crash would lose it."),
    SETTINGS_FILE("A-311", "The settings file cannot be read.", "Mend it or delete it; until then the defaults are used."),
    SETTING_VALUE("A-312", "A line of the settings file cannot be used.", "Correct it on the settings screen or in the file; until then its default is used."),
    SETTINGS_UNSAVED("A-313", "The settings could not be saved.", "Everything is as it was before. Free some space, or check the folder."),

    REPORT_UNDRAWN("A-401", "The report could not be drawn.", "On Debian and Ubuntu: apt install libfreetype6 libpangoft2-1.0-0 fonts-dejavu-core."),
    REPORT_UNSAVED("A-402", "The report is not saved yet.", "Free some space or choose another folder."),
    REPORT_ELSEWHERE("A-403", "The report went to another folder than planned.", "Check that the planned folder can be written to."),
    REPORT_UNREADABLE("A-404", "A file is no report that can be read.", "Ask for the original file; programs that re-save pictures drop its numbers."),

    WINDOW("A-501", "The window cannot be opened.", "On Linux it needs a running desktop and GTK 3: \"apt install libgtk-3-0\". To run without a window, unset DISPLAY."),
    SESSION("A-502", "The session cannot start.", "The sentence says why; Help, or \"attune doctor\", looks at every part."),
    FOLDER_WINDOW("A-503", "The file manager could not be opened.", "Open the folder, which the sentence names, yourself."),
    CLIPBOARD("A-504", "The picture could not be copied.", "Hand on the file instead."),
    LAB("A-601", "The lab profile is not set up.", "docs/lab.md says how."),
    OWN_FAULT("A-900", "Attune met a fault of its own.", "Please tell the makers, with the log.");

    private final String code;
    private final String sentence;
    private final String remedy;

    Trouble(String code, String sentence, String remedy) {
        this.code = code;
        this.sentence = sentence;
        this.remedy = remedy;
    }

    /** Which trouble a failure is. */
    public static Trouble of(Throwable failure) {
        return switch (failure) {
            case Troubled known -> known.trouble();
            case NoSuchFileException missing -> FILE_MISSING;
            case AccessDeniedException forbidden -> FILE_FORBIDDEN;
            case IOException refused -> FILE_REFUSED;
            case IllegalArgumentException wrong -> REQUEST;
            case LinkageError missing -> VISION_LIBRARY;
            default -> OWN_FAULT;
        };
    }

    /** Such as {@code A-102}. */
    public String code() {
        return code;
    }

    /** What happened. */
    public String sentence() {
        return sentence;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    /** A sentence of one's own, with the code behind it. */
    public String withCode(String words) {
        return words + " (" + code + ")";
    }
}
