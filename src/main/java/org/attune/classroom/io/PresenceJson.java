package org.attune.classroom.io;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.classroom.PresenceLow;
import org.attune.classroom.PresenceMinute;
import org.attune.classroom.PresencePart;
import org.attune.classroom.PresenceView;
import org.jspecify.annotations.Nullable;

/** The figures of a class view of presence, as JSON; null where they would count fewer than five learners. */
final class PresenceJson {
    private PresenceJson() {}

    static void put(Map<String, @Nullable Object> json, PresenceView view) {
        json.put("typical", number(view.typical()));
        json.put("half_from", view.halfInView().map(half -> half.from()).orElse(null));
        json.put("half_to", view.halfInView().map(half -> half.to()).orElse(null));
        json.put("minutes", view.minutes().stream().map(PresenceJson::minute).toList());
        json.put("lows", view.lows().stream().map(PresenceJson::low).toList());
        json.put("markers", view.markers());
        json.put("parts", view.parts().stream().map(PresenceJson::part).toList());
    }

    private static Map<String, @Nullable Object> minute(PresenceMinute minute) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("minute", minute.minute());
        json.put("in_view", number(minute.inView()));
        return json;
    }

    private static Map<String, Object> low(PresenceLow low) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", low.from());
        json.put("to", low.to());
        json.put("lowest", low.lowest());
        json.put("in_view", low.inView());
        return json;
    }

    private static Map<String, @Nullable Object> part(PresencePart part) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("title", part.title());
        json.put("from", part.from());
        json.put("to", part.to());
        json.put("typical", number(part.typical()));
        json.put("for_half", number(part.forHalf()));
        return json;
    }

    static @Nullable Integer number(int learners) {
        return learners == 0 ? null : learners;
    }
}
