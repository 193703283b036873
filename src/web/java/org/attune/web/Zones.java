package org.attune.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.teavm.jso.JSBody;

/** The learner's time zone. Java's own guess may have the wrong offset, so the browser names it. */
public final class Zones {
    private static final int MINUTE = 60;

    private Zones() {}

    /**
     * The zone of that name; only its offset at that moment where Java does not know the zone, or knows other rules for
     * it than the browser.
     *
     * @param name as the browser names it
     */
    public static ZoneId at(String name, double epochMs) {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(MINUTE * offsetMinutes(name, epochMs));
        try {
            ZoneId zone = ZoneId.of(name);
            return zone.getRules().getOffset(Instant.ofEpochMilli((long) epochMs)).equals(offset) ? zone : offset;
        } catch (DateTimeException unknown) {
            return offset;
        }
    }

    @JSBody(params = {"name", "ms"}, script = """
            var parts = {};
            new Intl.DateTimeFormat('en-US', {timeZone: name, hourCycle: 'h23', year: 'numeric', month: 'numeric',
                day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric'})
                .formatToParts(new Date(ms)).forEach(function(part) { parts[part.type] = +part.value; });
            var local = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
            return Math.round((local - ms) / 60000);
            """)
    private static native int offsetMinutes(String name, double ms);
}
