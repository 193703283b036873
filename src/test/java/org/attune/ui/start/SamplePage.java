package org.attune.ui.start;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import org.attune.JavaFx;
import org.attune.i18n.Language;
import org.attune.report.page.ReportImage;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.attune.ui.SmallPng;

/**
 * Draws the page of an invented lecture that the start screen shows, one in each language. It is drawn beforehand,
 * because that would hold a slow computer's window up for half a second.
 */
public final class SamplePage {
    private static final Path FOLDER = Path.of("src/main/resources/org/attune/ui/start");
    private static final int MINUTES = 45;
    /** The course and three markers. */
    private static final Map<Language, List<String>> WORDS = Map.of(
            Language.ENGLISH, List.of("Thermodynamics", "Introduction", "Worked example", "Questions"),
            Language.HINDI, List.of("ऊष्मागतिकी", "परिचय", "हल किया उदाहरण", "सवाल"),
            Language.TELUGU, List.of("ఉష్ణగతికశాస్త్రం", "పరిచయం", "చేసి చూపిన ఉదాహరణ", "ప్రశ్నలు"));

    private SamplePage() {}

    /** All languages' pages, where the start screen finds them. */
    public static void drawAll() throws IOException {
        for (Language language : Language.values()) {
            SmallPng.write(drawn(language), FOLDER.resolve("sample_" + language.letters() + ".png"));
        }
    }

    /** @return 1123 by 794 pixels */
    static BufferedImage drawn(Language language) {
        return language.during(() -> JavaFx.call(() -> SwingFXUtils.fromFXImage(
                ReportImage.preview(summary(WORDS.get(language))), new BufferedImage(1123, 794,
                        BufferedImage.TYPE_INT_RGB))));
    }

    private static SessionSummary summary(List<String> words) {
        SessionLabels labels = new SessionLabels("", words.get(0), "");
        SessionInfo info = new SessionInfo(new UUID(0, 0),
                ZonedDateTime.of(2026, 11, 20, 10, 0, 0, 0, ZoneId.of("Asia/Kolkata")), true, "", labels,
                new ModelId("mini_xception", "0.3", "0".repeat(64)), "interest-v1", "0.1");
        return new SessionSummary(info, 60.0 * MINUTES,
                IntStream.range(0, SessionSummary.binCount(60 * MINUTES)).mapToObj(SamplePage::bin).toList(),
                List.of(new Marker(420, words.get(1)),
                        new Marker(1140, words.get(2)),
                        new Marker(1980, words.get(3))));
    }

    /** A wave with one dip, in the second part, and a minute away. */
    private static Bin bin(int index) {
        double minute = index / 6.0;
        if (minute > 36 && minute < 37.2) {
            return Bin.EMPTY;
        }
        double share = 0.76 + 0.1 * Math.sin(minute / 2.1) + 0.04 * Math.sin(minute * 3)
                - (minute > 22.5 && minute < 26 ? 0.4 : 0);
        double yes = SessionSummary.BIN_SECONDS * share;
        double no = SessionSummary.BIN_SECONDS - yes;
        return new Bin(SessionSummary.BIN_SECONDS, List.of(yes, no * 7 / 8, no / 8),
                List.of(no / 8, no / 16, no / 8, yes / 4, no * 11 / 16, yes / 8, yes * 5 / 8), yes / 4, 0, 1);
    }
}
