package org.attune.app.doctor;

import java.util.Locale;
import org.attune.error.ErrorCode;

/**
 * One thing that the doctor looked at.
 *
 * @param finding what was found, in a few words
 * @param advice what to do about it, empty when all is well
 * @param said what does not work and what to do, in the window's language; empty when nothing is wrong
 */
record Check(Outcome outcome, String name, String finding, String advice, String said) {

    /** How the check ended. */
    enum Outcome {
        WELL("ok  "), NOTE("note"), FAILED("FAIL");

        private final String mark;

        Outcome(String mark) {
            this.mark = mark;
        }
    }

    static Check well(String name, String finding) {
        return new Check(Outcome.WELL, name, finding, "", "");
    }

    static Check note(String name, String finding, String advice) {
        return new Check(Outcome.NOTE, name, finding, advice, "");
    }

    static Check failed(String name, String finding, ErrorCode errorCode) {
        return new Check(Outcome.FAILED, name, errorCode.withCode(finding), errorCode.remedy(), errorCode.withCode());
    }

    boolean isFailed() {
        return outcome == Outcome.FAILED;
    }

    String text() {
        return String.format(Locale.ROOT, "  %s  %-16s %s%n", outcome.mark, name, finding)
                + (advice.isEmpty() ? "" : String.format(Locale.ROOT, "%25sWhat to do: %s%n", "", advice));
    }
}
