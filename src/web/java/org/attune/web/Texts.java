package org.attune.web;

import java.util.ArrayList;
import java.util.List;
import org.attune.report.TimeRange;
import org.attune.web.core.Omissions;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;

/** What may be missing in a script's call. */
final class Texts {
    private Texts() {}

    static String orEmpty(@Nullable String text) {
        return orElse(text, "");
    }

    static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
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
