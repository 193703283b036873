package org.attune.error;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.attune.i18n.MessageBundle;

/**
 * Every error that a person can be shown, with a short code that is also in the log. A code is never reused for another
 * error, so that a note on paper stays true; {@code docs/errors.md} lists them. Their sentences are in
 * {@code error.properties}, under the codes.
 */
public enum ErrorCode {
    CAMERA_MISSING("A-101"),
    CAMERA_BUSY("A-102"),
    CAMERA_FORBIDDEN("A-103"),
    CAMERA_LOST("A-104"),
    CAMERA_FROZEN("A-105"),
    STREAM_UNREACHABLE("A-106"),
    VIDEO_UNREADABLE("A-107"),
    CAMERA_DRIVER("A-108"),
    CAMERA_HELD("A-109"),

    MODEL("A-201"),
    DETECTOR("A-202"),
    VISION_LIBRARY("A-203"),
    ANALYSIS("A-204"),
    FACE_SETTINGS("A-205"),

    REQUEST("A-301"),
    FILE_MISSING("A-302"),
    FILE_FORBIDDEN("A-303"),
    FILE_REFUSED("A-304"),
    FOLDER("A-305"),
    FILE_KEPT("A-306"),
    JOURNAL("A-307"),
    SETTINGS_FILE("A-311"),
    SETTING_VALUE("A-312"),
    SETTINGS_UNSAVED("A-313"),

    REPORT_UNDRAWN("A-401"),
    REPORT_UNSAVED("A-402"),
    REPORT_ELSEWHERE("A-403"),
    REPORT_UNREADABLE("A-404"),

    WINDOW("A-501"),
    SESSION("A-502"),
    FOLDER_WINDOW("A-503"),
    CLIPBOARD("A-504"),

    LAB("A-601"),
    CLASS_VIEW("A-602"),
    COUNTRY_UNKNOWN("A-603"),

    OWN_FAULT("A-900");

    private static final MessageBundle MESSAGES = new MessageBundle(ErrorCode.class);

    private final String code;

    ErrorCode(String code) {
        this.code = code;
    }

    /** The code of a failure. */
    public static ErrorCode of(Throwable failure) {
        return switch (failure) {
            case UserFacing known -> known.errorCode();
            case NoSuchFileException missing -> FILE_MISSING;
            case AccessDeniedException forbidden -> FILE_FORBIDDEN;
            case IOException refused -> FILE_REFUSED;
            case InvalidPathException noName -> REQUEST;
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
        return MESSAGES.text(code);
    }

    /** What to do about it. */
    public String remedy() {
        return MESSAGES.text(code + ".remedy");
    }

    /** What happened and what to do, with the code behind it. */
    public String withCode() {
        return withCode(sentence() + " " + remedy());
    }

    /** A sentence of one's own, with the code behind it. */
    public String withCode(String words) {
        return words + " (" + code + ")";
    }
}
