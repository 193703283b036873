package org.attune.web;

import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** Bytes between JavaScript and Java. */
final class Bytes {
    private Bytes() {}

    /** The same memory: a picture is large. */
    static byte[] of(Uint8Array bytes) {
        return new Int8Array(bytes.getBuffer(), bytes.getByteOffset(), bytes.getLength()).toJavaArray();
    }

    /** The same memory. */
    static Uint8Array of(byte[] bytes) {
        Int8Array signed = Int8Array.fromJavaArray(bytes);
        return new Uint8Array(signed.getBuffer(), signed.getByteOffset(), signed.getLength());
    }
}
