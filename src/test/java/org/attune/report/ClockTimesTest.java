package org.attune.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.UUID;
import org.attune.i18n.Language;
import org.attune.report.html.HtmlReport;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions during which the clock is set forward or back. */
class ClockTimesTest {
    private static final String AUTUMN = "2026-10-25T02:50:00+02:00[Europe/Berlin]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-25T02:50:00+02:00[Europe/Berlin]         | Sun 25 Oct 2026, 02:50 (UTC+02:00) to 02:10 (UTC+01:00)
            2026-03-29T01:50:00+01:00[Europe/Berlin]         | Sun 29 Mar 2026, 01:50 (UTC+01:00) to 03:10 (UTC+02:00)
            2026-11-01T01:50:00-04:00[America/New_York]      | Sun 1 Nov 2026, 01:50 (UTC-04:00) to 01:10 (UTC-05:00)
            2026-04-05T01:50:00+11:00[Australia/Lord_Howe]   | Sun 5 Apr 2026, 01:50 (UTC+11:00) to 01:40 (UTC+10:30)
            2026-10-25T02:50:00+02:00[Antarctica/Troll]      | Sun 25 Oct 2026, 02:50 (UTC+02:00) to 01:10 (UTC)
            2026-10-25T02:10:00+01:00[Europe/Berlin]         | Sun 25 Oct 2026, 02:10 to 02:30 (UTC+01:00)
            2026-07-10T10:00:00-04:00[America/New_York]      | Fri 10 Jul 2026, 10:00 to 10:20 (UTC-04:00)
            2026-10-25T02:50:00+02:00                        | Sun 25 Oct 2026, 02:50 to 03:10 (UTC+02:00)
            """)
    void aSubtitleNamesBothZonesWhereTheyDiffer(String start, String words) {
        assertThat(SessionWords.text(session(start, false))).contains(words);
    }

    @Test
    void otherLanguagesNameBothZonesToo() throws Exception {
        for (Language language : Language.values()) {
            assertThat(language.during(() -> SessionWords.text(session(AUTUMN, false)))).contains("02:50 (UTC+02:00)",
                    "02:10 (UTC+01:00)");
            assertThat(language
                    .during(() -> SessionWords.text(session("2026-07-10T10:00:00-04:00[America/New_York]", false))))
                    .contains("(UTC-04:00)");
        }
    }

    @Test
    void theEndOfARecoveredSessionAndTheMinutesOfATableHaveTheirZone() {
        SessionSummary session = session(AUTUMN, true);

        assertThat(SessionWords.text(session)).contains("ended unexpectedly at 02:10 UTC+01:00");
        assertThat(HtmlReport.render(session)).contains("0:00 (02:50:00 UTC+02:00)", "9:00 (02:59:00 UTC+02:00)",
                "10:00 (02:00:00 UTC+01:00)", "19:00 (02:09:00 UTC+01:00)");
        assertThat(HtmlReport.render(session("2026-10-25T12:50:00+01:00[Europe/Berlin]", true))).contains("at 13:10",
                "0:00 (12:50:00)");
    }

    @Test
    void aListNamesTheZoneInTheHourThatComesTwice() {
        ZonedDateTime first = ZonedDateTime.parse("2026-10-25T02:10:00+02:00[Europe/Berlin]");

        assertThat(ClockTimes.listed(first)).isEqualTo("Sun 25 Oct 2026, 02:10 UTC+02:00");
        assertThat(ClockTimes.listed(first.plusHours(1))).isEqualTo("Sun 25 Oct 2026, 02:10 UTC+01:00");
        assertThat(ClockTimes.listed(first.plusHours(2))).isEqualTo("Sun 25 Oct 2026, 03:10");
    }

    private static SessionSummary session(String start, boolean recovered) {
        SessionSummary flat = Sessions.interested(1200, 0.7);
        return new SessionSummary(Sessions.info(ZonedDateTime.parse(start), new UUID(1, 9), SessionLabels.NONE), 1200,
                flat.bins(), flat.markers(), recovered);
    }
}
