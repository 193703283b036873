package org.attune.web;

import java.util.List;
import java.util.Locale;
import org.attune.analysis.RestingFace;
import org.attune.analysis.Verdict;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.ModelId;
import org.attune.web.core.EndedSession;
import org.attune.web.core.Omissions;
import org.attune.web.core.Preview;
import org.attune.web.core.SeenFace;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;

/** Java's results as plain objects of JavaScript. */
final class Results {
    private Results() {}

    static JSObject faces(List<SeenFace> faces) {
        JSArray<JSObject> array = new JSArray<>();
        for (SeenFace face : faces) {
            array.push(face(face.id(), face.box().x(), face.box().y(), face.box().width(), face.box().height(),
                    face.label(), face.expression(), face.color(), face.share(), face.verdict(), face.learner(),
                    face.still(), face.text(), numbers(face.shares())));
        }
        return array;
    }

    static int[] numbers(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    static JSObject total(Bin total, double seconds) {
        List<Integer> shares = total.verdictPercentages();
        return total(total.measuredSeconds(), shares.get(Verdict.INTERESTED.ordinal()),
                shares.get(Verdict.NOT_INTERESTED.ordinal()), shares.get(Verdict.UNCLEAR.ordinal()), seconds);
    }

    static JSObject marker(Marker marker) {
        return marker(marker.seconds(), marker.kind().id(), marker.text());
    }

    @JSBody(params = {"id", "x", "y", "width", "height", "label", "expression", "color", "share", "verdict", "learner",
            "still", "text", "shares"}, script = """
                    return {id: id, x: x, y: y, width: width, height: height, label: label, expression: expression,
                        color: color, share: share, verdict: verdict, learner: learner, still: still, text: text,
                        shares: Array.from(shares)};
                    """)
    private static native JSObject face(int id, double x, double y, double width, double height, String label,
            String expression, String color, int share, String verdict, boolean learner, boolean still, String text,
            int[] shares);

    @JSBody(params = {"inView", "interested", "not", "unclear", "seconds"}, script = """
            return {inView: inView, interested: interested, not: not, unclear: unclear, seconds: seconds};
            """)
    private static native JSObject total(double inView, int interested, int not, int unclear, double seconds);

    @JSBody(params = {"seconds", "kind", "text"}, script = "return {seconds: seconds, kind: kind, text: text};")
    private static native JSObject marker(double seconds, String kind, String text);

    static JSObject resting(Preview preview) {
        RestingFace.State state = preview.resting().state();
        return resting(preview.resting().progress(), state == RestingFace.State.DONE,
                state.name().toLowerCase(Locale.ROOT), preview.sentence());
    }

    static JSObject session(EndedSession session) {
        return session(session.id(), session.summary().seconds());
    }

    static JSObject model(ModelId model, int size) {
        return model(model.name(), model.version(), model.sha256(), size);
    }

    static JSObject page(EndedSession session, Omissions omissions) {
        return page(session.html(omissions), session.json(omissions), session.fileName(), session.headline(omissions));
    }

    @JSBody(params = {"progress", "done", "state", "sentence"}, script = """
            return {progress: progress, done: done, state: state, sentence: sentence};
            """)
    private static native JSObject resting(double progress, boolean done, String state, String sentence);

    @JSBody(params = {"ms", "width", "height", "faces", "hint", "resting", "total"}, script = """
            return {ms: ms, width: width, height: height, faces: faces, hint: hint, resting: resting, total: total};
            """)
    static native JSObject frame(double ms, int width, int height, JSObject faces, String hint, JSObject resting,
            JSObject total);

    @JSBody(params = {"expressions", "forbidsInstitutions"}, script = """
            return {expressions: expressions, forbidsInstitutions: forbidsInstitutions};
            """)
    static native JSObject consent(boolean expressions, boolean forbidsInstitutions);

    @JSBody(params = {"seconds", "total"}, script = "return {seconds: seconds, total: total};")
    static native JSObject tick(double seconds, JSObject total);

    @JSBody(params = {"id", "seconds"}, script = "return {id: id, seconds: seconds};")
    private static native JSObject session(String id, double seconds);

    @JSBody(params = {"html", "json", "fileName", "headline"}, script = """
            return {html: html, json: json, fileName: fileName, headline: headline};
            """)
    private static native JSObject page(String html, String json, String fileName, String headline);

    @JSBody(params = {"name", "version", "sha256", "size"}, script = """
            return {name: name, version: version, sha256: sha256, size: size};
            """)
    private static native JSObject model(String name, String version, String sha256, int size);
}
