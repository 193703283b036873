package org.attune.web;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;

/** What is taken out of a page. All of it may be missing. */
interface PageOptions extends JSObject {
    @JSProperty
    boolean isWithoutName();

    @JSProperty
    boolean isWithoutMarkers();

    /** Pairs of seconds. */
    @JSProperty
    JSArrayReader<JSArrayReader<JSNumber>> getRanges();
}
