package org.attune.web;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * What the worker's script calls. Every {@code ms} is on one monotonic clock, {@code performance.now()}. A call that
 * cannot be done throws an error, or rejects, with a sentence as its message.
 */
interface AttuneApi extends JSObject {
    /** Once, before everything else. */
    void start(StartOptions options);

    /**
     * Reads the model's contract, and has its probe answer checked.
     *
     * @return resolves to {@code {name, version, sha256, size}}
     */
    JSPromise<JSObject> model(Uint8Array file, ModelRun run);

    /**
     * What the law of a country allows, by the kiosk's own rules.
     *
     * @param country two letters of ISO 3166, or "ZZ" for another place
     * @param purpose who gets the page: "personal" or "institution"
     * @return {@code {expressions, forbidsInstitutions}}: whether expressions may be estimated, and whether the law
     * forbids institutions to have them estimated
     */
    JSObject consent(String country, String purpose);

    /** From now on frames are only shown; nothing is recorded. */
    void preview(boolean expressions, boolean everyone);

    /** Begins to measure the resting face, or forgets it. The measurement is used by the next session. */
    void restingFace(boolean on);

    /** Begins a session; returns its id. */
    String begin(BeginOptions options, double ms, double epochMs);

    /**
     * Analyses a picture, one at a time.
     *
     * @param bgr three bytes for each pixel, top row first; not copied
     */
    JSPromise<JSObject> frame(Uint8Array bgr, int width, int height, double ms);

    /** The session's time and figures now, without a frame. */
    JSObject tick(double ms);

    void pause(double ms);

    void resume(double ms);

    /** The computer slept for so many milliseconds, and the clock of the frames stood still. */
    void slept(double forMs);

    void learner(int face);

    /**
     * @param text may be missing
     * @return the marker, or null if a report can hold no more of them
     */
    JSObject mark(double ms, String kind, JSObject text);

    /** @return the marker that was taken back, or null */
    JSObject unmark();

    /** Gives the marker at that moment of the session another text; also after the session's end. */
    JSObject rename(double seconds, JSObject text);

    /** New lines since the last {@link #journalWritten}; also of the session that ended last. */
    String journal(double ms);

    void journalWritten();

    /** @return {@code {id}} */
    JSObject end(double ms);

    /** @return {@code {id, seconds}}, or null; that session is the ended one then */
    JSObject recover(String journal);

    /** @return {@code {html, json, fileName, headline}} of the ended session */
    JSObject page(PageOptions options);

    /** @return the picture with the ended session as data */
    Uint8Array png(Uint8Array png, PageOptions options);
}
