package org.attune.classroom.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attune.analysis.Verdict;
import org.attune.classroom.ClassView;
import org.attune.classroom.LectureDip;
import org.attune.classroom.LectureFacts;
import org.attune.classroom.LectureMinute;
import org.attune.classroom.LecturePart;
import org.attune.classroom.LectureView;
import org.attune.classroom.OwnWords;
import org.attune.classroom.PresenceView;
import org.attune.classroom.SkippedFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a class view as JSON, with names in {@code snake_case}. */
final class LectureJson {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private LectureJson() {}

    static String write(ClassView view) {
        Map<String, @Nullable Object> json = facts(view.facts());
        switch (view) {
            case LectureView interest -> putInterest(json, interest);
            case PresenceView presence -> PresenceJson.put(json, presence);
        }
        json.put("own_words", view.words().stream().map(LectureJson::words).toList());
        return JSON.writeValueAsString(json) + "\n";
    }

    private static Map<String, @Nullable Object> facts(LectureFacts facts) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("schema", "attune.class");
        json.put("version", 1);
        json.put("mode", facts.mode().name().toLowerCase(Locale.ROOT));
        json.put("name", facts.name());
        json.put("start", LectureExport.TIME.format(facts.start()));
        json.put("zone", facts.start().getZone().getId());
        json.put("learners", facts.learners());
        json.put("expected", facts.expected() == 0 ? null : facts.expected());
        json.put("pages", facts.pages());
        json.put("left_out", leftOut(facts.leftOut()));
        return json;
    }

    private static void putInterest(Map<String, @Nullable Object> json, LectureView view) {
        json.put("policy", view.policy());
        json.put("models", view.models());
        json.put("verdict_shares", verdicts(view.verdictShares()));
        json.put("minutes", view.minutes().stream().map(LectureJson::minute).toList());
        json.put("dips", view.dips().stream().map(LectureJson::dip).toList());
        json.put("markers", view.markers());
        json.put("against", view.against());
        json.put("uncompared", view.uncompared());
        json.put("parts", view.parts().stream().map(LectureJson::part).toList());
    }

    private static Map<String, Object> words(OwnWords words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", words.kind().id());
        json.put("learners", words.learners());
        json.put("minutes", words.minutes().stream().map(PresenceJson::number).toList());
        json.put("parts", words.parts().stream().map(PresenceJson::number).toList());
        return json;
    }

    private static Map<String, Integer> leftOut(Map<SkippedFile.Reason, Integer> counts) {
        Map<String, Integer> json = new LinkedHashMap<>();
        counts.forEach((reason, files) -> json.put(reason.name().toLowerCase(Locale.ROOT), files));
        return json;
    }

    private static Map<String, Object> verdicts(List<Double> shares) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int index = 0; index < shares.size(); index++) {
            json.put(Verdict.values()[index].name().toLowerCase(Locale.ROOT), number(shares.get(index)));
        }
        return json;
    }

    private static Map<String, @Nullable Object> minute(LectureMinute minute) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("minute", minute.minute());
        json.put("learners", minute.learners());
        json.put("lower_quartile", number(minute.lowerQuartile()));
        json.put("median", number(minute.median()));
        json.put("upper_quartile", number(minute.upperQuartile()));
        return json;
    }

    private static Map<String, @Nullable Object> dip(LectureDip dip) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("from", dip.from());
        json.put("to", dip.to());
        json.put("lowest", dip.lowest());
        json.put("median", number(dip.share()));
        json.put("learners_behind", dip.behind());
        json.put("learners_measured", dip.of());
        return json;
    }

    private static Map<String, @Nullable Object> part(LecturePart part) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("title", part.title());
        json.put("from", part.from());
        json.put("to", part.to());
        json.put("learners", part.learners());
        json.put("interested", number(part.interested()));
        json.put("difference_points", number(part.difference()));
        return json;
    }

    private static @Nullable Double number(double value) {
        return Double.isNaN(value) ? null : Math.round(value * 1e6) / 1e6;
    }
}
