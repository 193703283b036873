package org.attune.web;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * What {@link AttuneApi#begin} takes. All of it may be missing. Its texts are read by name: title, course, name (the
 * learner's), source ("camera", which is also what is meant if it is missing; everything else is no live session) and
 * id (a UUID; made here if it is missing).
 */
interface BeginOptions extends JSObject {
    @JSProperty
    boolean isEveryone();

    @JSProperty
    boolean isExpressions();
}
