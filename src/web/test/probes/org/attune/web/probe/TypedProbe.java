package org.attune.web.probe;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.attune.report.Durations;
import org.attune.report.data.ReportNames;
import org.attune.session.Marker;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;

/** What people type: spaces of every kind, scripts, signs that are no text. */
final class TypedProbe {
    private static final ZonedDateTime START = ZonedDateTime.parse("2026-11-20T10:02:00+01:00[Europe/Berlin]");
    private static final List<String> SPACES = List.of("", " ", "\u00A0", "\u2007", "\u202F", "\u3000", "\t", "\u200B",
            "\u001F", "\u0085", "\u2028", "\uFEFF", "\u1680", "\u180E");
    private static final List<String> WORDS = List.of("quiet heron", "ऊष्मागतिकी", "ఉష్ణగతికశాస్త్రం", "Ä/ö: ß?",
            "a\u202Eb",
            "\uD83D\uDE00 smile", "\uD800 lone", "e\u0301cole", "x".repeat(90), "😀".repeat(90), "first\nsecond",
            "½ ² ٣",
            "<b>&\"'", "शून्य\u200Dजुड़ा", "\u0000\u007F\u009F", "...", "I\u0307stanbul");
    private static final List<String> CLOCKS = List.of("0:48", "12:05", "1:05:00", "7", "1234", "12345", "1:2:3:4",
            "1:005", "-1", "1:", ":1", "", "a", "1:0५", "99:99:99", "1::2", "1 :2");

    /** From and to: Latin, Greek and Cyrillic; Devanagari; Telugu without a letter that is new; punctuation; kana. */
    private static final int[][] SIGNS = {{0, 0x530}, {0x900, 0x980}, {0xC00, 0xC5C}, {0xC5D, 0xC80}, {0x2000, 0x2070},
            {0x3000, 0x3100}};
    private static final UUID ID = UUID.fromString("6f1b7a52-3c0e-4d8e-9a53-1f2e3d4c5b6a");

    private TypedProbe() {}

    static void run(Lines lines) {
        lines.part("typed");
        for (String space : SPACES) {
            WORDS.forEach(word -> label(lines, space + word + space));
        }
        CLOCKS.forEach(clock -> lines.add(clock, time(clock)));
        for (int[] signs : SIGNS) {
            for (int sign = signs[0]; sign < signs[1]; sign++) {
                label(lines, (char) sign + "a" + (char) sign + "b" + (char) sign);
            }
        }
    }

    private static void label(Lines lines, String typed) {
        SessionLabels labels = new SessionLabels(typed, typed, typed);
        SessionInfo info = SessionInfo.presence(ID, START, true, typed, labels, "1");
        lines.add(codes(typed), codes(labels.title()) + " / " + codes(new Marker(0, typed).text()) + " / "
                + codes(Probes.outcome(() -> ReportNames.proposed(info))));
    }

    private static String time(String typed) {
        return Probes.outcome(() -> Durations.parse(typed).orElse(-1));
    }

    /** Signs that cannot be seen, or that no file could hold, are numbers. */
    private static String codes(String text) {
        StringBuilder codes = new StringBuilder();
        text.chars().forEach(sign -> codes.append(sign > ' ' && sign < 0x7F ? "" + (char) sign : " " + sign + " "));
        return codes.toString();
    }
}
