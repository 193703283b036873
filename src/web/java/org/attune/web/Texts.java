package org.attune.web;

import java.util.ArrayList;
import java.util.List;
import org.attune.report.TimeRange;
import org.attune.web.core.Omissions;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;

/** What may be missing in a script's call. */
final class Texts {
    private Texts() {}

    /** A text that JavaScript may have left out; in Java undefined would be a string that breaks later. */
    @JSBody(params = "text", script = "return text === undefined || text === null ? '' : String(text);")
    static native String orEmpty(@Nullable JSObject text);

    @JSBody(params = {"options", "name"}, script = "return options[name];")
    private static native JSObject part(JSObject options, String name);

    /** A part of an object, or an empty text. */
    static String of(JSObject options, String name) {
        return orEmpty(part(options, name));
    }

    static Omissions omissions(@Nullable PageOptions options) {
        return options == null || JSObjects.isUndefined(options)
                ? Omissions.NOTHING
                : new Omissions(options.isWithoutName(), options.isWithoutMarkers(), ranges(options.getRanges()));
    }

    private static List<TimeRange> ranges(@Nullable JSArrayReader<JSArrayReader<JSNumber>> pairs) {
        List<TimeRange> ranges = new ArrayList<>();
        if (pairs == null || JSObjects.isUndefined(pairs)) {
            return ranges;
        }
        for (int index = 0; index < pairs.getLength(); index++) {
            JSArrayReader<JSNumber> pair = pairs.get(index);
            ranges.add(new TimeRange(pair.get(0).doubleValue(), pair.get(1).doubleValue()));
        }
        return ranges;
    }
}
