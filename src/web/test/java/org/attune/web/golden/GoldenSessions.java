package org.attune.web.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.attune.analysis.Baseline;
import org.attune.analysis.FrameResult;
import org.attune.analysis.FramingHint;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.report.TimeRange;
import org.attune.session.MarkerKind;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.ui.camera.FramingWords;
import org.attune.web.core.Analyzers;
import org.attune.web.core.EndedSession;
import org.attune.web.core.LoadedModel;
import org.attune.web.core.Omissions;
import org.attune.web.core.Preview;
import org.attune.web.core.RunningSession;
import org.attune.web.core.SessionBegin;

/**
 * The sessions of the golden test in a JVM, with the browser's classes; {@code golden/steps.mjs} has the same for the
 * compiled script.
 */
final class GoldenSessions {
    private static final long MILLI = 1_000_000;
    private static final long START = 1000 * MILLI;
    private static final long EPOCH_MS = Instant.parse("2026-10-25T00:59:45Z").toEpochMilli();
    private static final SessionLabels LABELS = new SessionLabels("Zoë \uD83D\uDE00", "ऊष्मागतिकी",
            "Kreislauf & <Co> “½”");
    private static final Omissions CUT = new Omissions(true, true, List.of(new TimeRange(0, 10)));

    private final Clip clip;
    private final Path out;
    private final GoldenWords words;
    private final LoadedModel model;
    private final Analyzers analyzers;
    private final int last;

    private GoldenSessions(Clip clip, Path out, Path site) {
        this.clip = clip;
        this.out = out;
        this.words = new GoldenWords(site.resolve("words"));
        OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(site.resolve("mini_xception.onnx"));
        this.model = new LoadedModel(classifier, classifier.hash());
        this.analyzers = new Analyzers(GoldenCascade.provided(site), classifier);
        this.last = clip.nanos().size();
    }

    /** @param arguments folder of the clip, where the texts go, and the browser's files */
    public static void main(String[] arguments) throws IOException {
        GoldenSessions sessions = new GoldenSessions(Clip.in(Path.of(arguments[0])),
                Files.createDirectories(Path.of(arguments[1])), Path.of(arguments[2]));
        sessions.words.speak("en");
        sessions.expressions();
        sessions.asKiosk();
        sessions.presence();
        sessions.resting();
        sessions.everyone();
        System.exit(0);
    }

    private void expressions() throws IOException {
        RunningSession session = begin(begin(1, "camera").expressions(model.id(), false, false), Baseline.NONE);
        StringBuilder frames = new StringBuilder();
        StringBuilder journal = new StringBuilder();
        for (int index = 0; index < last; index++) {
            act(session, index);
            if (index < 170 || index > 180) {
                frames.append(seen(session, index));
            }
            if (index % 10 == 0) {
                journal.append(session.journal(at(index)));
                session.journalWritten();
            }
        }
        EndedSession ended = session.end(at(last - 1) + 100 * MILLI);
        write("expressions.frames", frames.toString());
        write("expressions.journal", journal.toString());
        for (String language : List.of("en", "hi", "te")) {
            words.speak(language);
            page("expressions-" + language, ended, Omissions.NOTHING);
        }
        words.speak("en");
        page("expressions-cut", ended, CUT);
        page("recovered", EndedSession.recover(journal.toString()).orElseThrow(), Omissions.NOTHING);
    }

    private void act(RunningSession session, int index) {
        switch (index) {
            case 30 -> session.mark(at(30), MarkerKind.LOST, "so fast");
            case 60 -> session.mark(at(60), MarkerKind.QUESTION, "");
            case 100 -> session.mark(at(100), MarkerKind.NOTE, "Part \"one\"");
            case 150 -> session.mark(at(150), MarkerKind.NOTE, "taken back");
            case 151 -> session.takeBackMark();
            case 160 -> session.rename(Math.round(clip.nanos().get(100) / 1e6) / 1000.0, "Part 1");
            case 170 -> session.pause(at(170));
            case 180 -> session.resume(at(180));
            default -> {
            }
        }
    }

    /** Without a pause, to be compared with a kiosk's. */
    private void asKiosk() throws IOException {
        RunningSession session = begin(begin(5, "camera").expressions(model.id(), false, false), Baseline.NONE);
        for (int index = 0; index < last; index++) {
            seen(session, index);
        }
        page("kiosk", session.end(at(last - 1) + 100 * MILLI), Omissions.NOTHING);
    }

    private void presence() throws IOException {
        RunningSession session = begin(begin(2, "camera").presence(), Baseline.NONE);
        StringBuilder frames = new StringBuilder();
        for (int index = 0; index < 120; index++) {
            frames.append(seen(session, index));
        }
        session.mark(at(100), MarkerKind.CLEAR, "now I see");
        write("presence.frames", frames.toString());
        page("presence", session.end(at(120)), Omissions.NOTHING);
    }

    private void resting() throws IOException {
        Preview preview = new Preview(analyzers.forPreview(true, false), true);
        preview.measureRestingFace(true);
        StringBuilder frames = new StringBuilder();
        for (int index = 0; index < 90; index++) {
            FrameResult result = preview.analyze(clip.frame(index % 20, at(index)));
            frames.append(GoldenLine.of(result, true, preview.hint().map(FramingWords::of), Optional.empty()));
        }
        Baseline baseline = preview.baseline();
        RunningSession session = begin(begin(3, "camera").expressions(model.id(), baseline.isUsed(), false),
                baseline);
        for (int index = 90; index < 150; index++) {
            frames.append(seen(session, index));
        }
        write("resting.frames", frames.toString());
        page("resting", session.end(at(150)), Omissions.NOTHING);
    }

    private void everyone() throws IOException {
        RunningSession session = begin(begin(4, "video clip.avi").expressions(model.id(), false, true),
                Baseline.NONE);
        for (int index = 0; index < 60; index++) {
            seen(session, index);
        }
        page("everyone", session.end(at(60)), Omissions.NOTHING);
    }

    private static SessionBegin begin(int number, String source) {
        SessionLabels labels = source.equals("camera") ? LABELS : new SessionLabels("", "", LABELS.title());
        return new SessionBegin("00000000-0000-4000-8000-00000000000" + number, EPOCH_MS, ZoneId.of("Europe/Berlin"),
                source.equals("camera"), source, labels, "1.2.3");
    }

    private RunningSession begin(SessionInfo info, Baseline baseline) {
        return new RunningSession(info, analyzers.forSession(info.hasExpressions(), info.everyone(), baseline), START);
    }

    private String seen(RunningSession session, int index) throws IOException {
        FrameResult result = session.analyze(clip.frame(index, at(index)));
        Optional<FramingHint> hint = session.absence(at(index)).map(absence -> absence.hint());
        return GoldenLine.of(result, session.info().hasExpressions(), hint.map(FramingWords::of),
                Optional.of(session.total()));
    }

    private void page(String name, EndedSession session, Omissions omissions) throws IOException {
        write(name + ".html", session.html(omissions));
        write(name + ".json", session.json(omissions));
        write(name + ".txt", session.fileName() + "\n" + session.headline(omissions) + "\n");
    }

    private void write(String name, String text) throws IOException {
        Files.write(out.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private long at(int index) {
        return START + clip.nanos().get(index);
    }
}
