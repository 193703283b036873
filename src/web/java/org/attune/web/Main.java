package org.attune.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Where the compiled script begins: it puts {@link Attune} into the worker's global object, as {@code attune}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        publish(new AttuneCalls());
    }

    @JSBody(params = "attune", script = "globalThis.attune = attune;")
    private static native void publish(JSObject attune);
}
