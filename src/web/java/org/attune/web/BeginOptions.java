package org.attune.web;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What {@link AttuneApi#begin} takes. Every text may be missing. */
interface BeginOptions extends JSObject {
    @JSProperty
    String getTitle();

    @JSProperty
    String getCourse();

    /** The learner's. */
    @JSProperty
    String getName();

    @JSProperty
    boolean isEveryone();

    @JSProperty
    boolean isExpressions();

    /** "camera", which is also what is meant if it is missing; everything else is no live session. */
    @JSProperty
    String getSource();

    /** A UUID; made here if it is missing. */
    @JSProperty
    String getId();
}
