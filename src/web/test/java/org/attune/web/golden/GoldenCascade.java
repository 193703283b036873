package org.attune.web.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opencv.objdetect.CascadeClassifier;

/** Hands the cascade to the stand-in for OpenCV, which the compiler of the tests does not see. */
final class GoldenCascade {
    private GoldenCascade() {}

    static Path provided(Path site) {
        Path file = site.resolve("haarcascade_frontalface_default.xml");
        try {
            MethodHandles.lookup().findStatic(CascadeClassifier.class, "provide",
                    MethodType.methodType(void.class, String.class, byte[].class))
                    .invoke(file.toString(), Files.readAllBytes(file));
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Throwable missing) {
            throw new AssertionError("OpenCV stands before its stand-in", missing);
        }
    }
}
