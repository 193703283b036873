package org.attune.web;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.typedarrays.Float32Array;

/** Runs the expression model in the browser. */
@JSFunctor
interface ModelRun extends JSObject {
    /**
     * @param input {@code faces * size * size} numbers
     * @return resolves to seven shares for each face
     */
    JSPromise<Float32Array> run(Float32Array input, int faces, int size);
}
