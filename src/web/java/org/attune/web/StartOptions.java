package org.attune.web;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Uint8Array;

/** What {@link AttuneApi#start} takes. */
interface StartOptions extends JSObject {
    /** Sentences by bundle and key. */
    @JSProperty
    JSMapLike<JSMapLike<JSString>> getWords();

    /** Two letters. */
    @JSProperty
    String getLanguage();

    /** As the browser names it, such as "Europe/Berlin". */
    @JSProperty
    String getZone();

    @JSProperty
    Uint8Array getCascade();

    /** Attune's. */
    @JSProperty
    String getVersion();
}
