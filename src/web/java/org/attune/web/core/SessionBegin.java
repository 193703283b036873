package org.attune.web.core;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.attune.analysis.InterestPolicy;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind;
import org.attune.session.SessionLabels;

/**
 * What is known when a session begins.
 *
 * @param id such as "7c9f2b1e-...", globally unique
 * @param epochMillis when it began
 * @param live whether it runs in real time
 * @param source of the frames, as text for the report
 */
public record SessionBegin(String id, long epochMillis, ZoneId zone, boolean live, String source, SessionLabels labels,
        String appVersion) {

    public SessionInfo presence() {
        return info(new SessionKind.Presence());
    }

    public SessionInfo expressions(ModelId model, boolean baseline, boolean everyone) {
        return info(new SessionKind.Expressions(model, InterestPolicy.VERSION, baseline, everyone));
    }

    private SessionInfo info(SessionKind kind) {
        ZonedDateTime start = Instant.ofEpochMilli(epochMillis).atZone(zone);
        return new SessionInfo(UUID.fromString(id), start, live, source, labels, kind, appVersion);
    }
}
