package org.attune.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.attune.capture.Frame;
import org.attune.consent.IntendedUse;
import org.attune.consent.IntendedUse.Purpose;
import org.attune.session.MarkerKind;
import org.attune.web.core.EndedSession;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Uint8Array;

/** The calls of the worker's script, each handed to what it is about. */
final class AttuneCalls implements AttuneApi {
    private static final double NANOS = 1e6;

    private final Stage stage = new Stage();
    private long pictures;

    @Override
    public void start(StartOptions options) {
        stage.start(options);
    }

    @Override
    public JSPromise<JSObject> model(Uint8Array file, ModelRun run) {
        return JSPromise.callAsync(() -> stage.load(ModelLoad.of(file, run)));
    }

    @Override
    public JSObject consent(String country, String purpose) {
        IntendedUse use = new IntendedUse(country, Purpose.valueOf(purpose.toUpperCase(Locale.ROOT)));
        return Results.consent(use.allowsExpressions(), use.isWhereInstitutionsMayNot());
    }

    @Override
    public void preview(boolean expressions, boolean everyone) {
        stage.preview(expressions, everyone);
    }

    @Override
    public void restingFace(boolean on) {
        stage.shown().measureRestingFace(on);
    }

    @Override
    public String begin(BeginOptions options, double ms, double epochMs) {
        return stage.begin(options, nanos(ms), epochMs);
    }

    @Override
    public JSPromise<JSObject> frame(Uint8Array bgr, int width, int height, double ms) {
        return JSPromise.callAsync(
                () -> stage.analyze(new Frame(width, height, Bytes.of(bgr), nanos(ms), pictures++), ms));
    }

    @Override
    public JSObject tick(double ms) {
        double seconds = stage.running().seconds(nanos(ms));
        return Results.tick(seconds, Results.total(stage.running().total(), seconds));
    }

    @Override
    public void pause(double ms) {
        stage.running().pause(nanos(ms));
    }

    @Override
    public void resume(double ms) {
        stage.running().resume(nanos(ms));
    }

    @Override
    public void slept(double forMs) {
        stage.running().slept(nanos(forMs));
    }

    @Override
    public void learner(int face) {
        stage.running().chooseLearner(face);
    }

    @Override
    public JSObject mark(double ms, String kind, JSObject text) {
        return stage.running().mark(nanos(ms), MarkerKind.named(kind), Texts.orEmpty(text)).map(Results::marker)
                .orElse(null);
    }

    @Override
    public JSObject unmark() {
        return stage.running().takeBackMark().map(Results::marker).orElse(null);
    }

    @Override
    public JSObject rename(double seconds, JSObject text) {
        return stage.rename(seconds, Texts.orEmpty(text)).map(Results::marker).orElse(null);
    }

    @Override
    public String journal(double ms) {
        return stage.last().journal(nanos(ms));
    }

    @Override
    public void journalWritten() {
        stage.last().journalWritten();
    }

    @Override
    public JSObject end(double ms) {
        return Results.session(stage.end(nanos(ms)));
    }

    @Override
    public JSObject recover(String journal) {
        try {
            Optional<EndedSession> recovered = EndedSession.recover(journal);
            recovered.ifPresent(stage::show);
            return recovered.map(Results::session).orElse(null);
        } catch (IOException newer) {
            throw new UncheckedIOException(newer.getMessage(), newer);
        }
    }

    @Override
    public JSObject page(PageOptions options) {
        return Results.page(stage.ended(), Texts.omissions(options));
    }

    @Override
    public Uint8Array png(Uint8Array png, PageOptions options) {
        try {
            return Bytes.of(stage.ended().png(Bytes.of(png), Texts.omissions(options)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static long nanos(double ms) {
        return (long) Math.floor(ms * NANOS + 0.5);
    }
}
