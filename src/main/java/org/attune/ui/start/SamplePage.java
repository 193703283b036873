package org.attune.ui.start;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import org.attune.i18n.Language;
import org.attune.report.page.ReportImage;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;

/** The page of an invented lecture, so that a learner knows beforehand what they will get. */
final class SamplePage {
    private static final int MINUTES = 45;
    private static final Map<Language, Image> DRAWN = new EnumMap<>(Language.class);

    private SamplePage() {}

    /** In the current language, drawn once; to be called on the JavaFX thread, which it takes for a moment. */
    static Image image() {
        return DRAWN.computeIfAbsent(Language.spoken(), language -> ReportImage.preview(summary()));
    }

    private static SessionSummary summary() {
        SessionLabels labels = new SessionLabels("", Messages.text("sample.course"), "");
        SessionInfo info = new SessionInfo(new UUID(0, 0),
                ZonedDateTime.of(2026, 11, 20, 10, 0, 0, 0, ZoneId.systemDefault()), true, "", labels,
                new ModelId("mini_xception", "0.3", "0".repeat(64)), "interest-v1", "0.1");
        return new SessionSummary(info, 60.0 * MINUTES,
                IntStream.range(0, SessionSummary.binCount(60 * MINUTES)).mapToObj(SamplePage::bin).toList(),
                List.of(new Marker(420, Messages.text("sample.first")),
                        new Marker(1140, Messages.text("sample.second")),
                        new Marker(1980, Messages.text("sample.third"))));
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
