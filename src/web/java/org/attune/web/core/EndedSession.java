package org.attune.web.core;

import java.io.IOException;
import java.util.Optional;
import org.attune.journal.JournalText;
import org.attune.report.Headline;
import org.attune.report.data.PagePicture;
import org.attune.report.data.ReportJson;
import org.attune.report.data.ReportNames;
import org.attune.report.html.HtmlReport;
import org.attune.session.Marker;
import org.attune.session.SessionSummary;

/** A session that is over, and its page. */
public record EndedSession(SessionSummary summary) {

    /**
     * A session whose tab was closed, from what its journal says.
     *
     * @return empty if not even the journal's first line is whole
     * @throws IOException if a newer Attune wrote it
     */
    public static Optional<EndedSession> recover(String journal) throws IOException {
        return JournalText.read(journal).map(EndedSession::new);
    }

    public String html(Omissions omissions) {
        return HtmlReport.render(omissions.from(summary));
    }

    /** As the kiosk exports it. */
    public String json(Omissions omissions) {
        return ReportJson.pretty(omissions.from(summary));
    }

    public String headline(Omissions omissions) {
        return Headline.text(omissions.from(summary));
    }

    /**
     * The name of a kiosk's report, without an ending. The kiosk draws the four digits; here the session's own id has
     * them, so that a page that is saved twice has one name.
     */
    public String fileName() {
        return ReportNames.fileName(summary.info().start()) + "-" + id().substring(0, 4);
    }

    /** The same session in which the marker at that moment has another text. */
    public EndedSession renamed(double seconds, String text) {
        return new EndedSession(summary.withMarkers(summary.markers().stream().map(marker -> marker.seconds() == seconds
                ? new Marker(seconds, marker.kind(), text, marker.note())
                : marker).toList()));
    }

    public String id() {
        return summary.info().id().toString();
    }

    /**
     * @param png a picture of the page with the same omissions
     * @return the same picture with the session as data
     * @throws IllegalArgumentException if it is no PNG
     */
    public byte[] png(byte[] png, Omissions omissions) throws IOException {
        return PagePicture.withData(png, omissions.from(summary));
    }
}
