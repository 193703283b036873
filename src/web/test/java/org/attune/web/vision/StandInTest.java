package org.attune.web.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attune.BuiltInFaces;
import org.attune.platform.Environment;
import org.junit.jupiter.api.Test;

/** The desktop's detection gives the same over the classes that stand in for OpenCV's as over OpenCV. */
class StandInTest {
    private static final Path CASCADE = Environment.models().resolve("haarcascade_frontalface_default.xml");

    @Test
    void facesAreFollowedThroughACutAndANewFaceIsFound() throws Exception {
        byte[][] frames = frames();
        List<String> expected = FollowedFaces.of(CASCADE, frames, 640);
        assertThat(expected.getFirst()).isNotEmpty();
        assertThat(expected.getLast().lines().count()).isGreaterThan(1);
        try (URLClassLoader standIn = standIn()) {
            assertThat(standIn.loadClass(FollowedFaces.class.getName())
                    .getMethod("of", Path.class, byte[][].class, int.class).invoke(null, CASCADE, frames, 640))
                    .isEqualTo(expected);
        }
    }

    /** One face that moves, none, and two of other sizes, one of which appears later. */
    private static byte[][] frames() {
        List<byte[]> frames = new ArrayList<>();
        for (int at = 0; at < 12; at++) {
            frames.add(Reference.gray(face(BuiltInFaces.wall(), 150 + 3 * at, 60, 260)));
        }
        frames.add(Reference.gray(BuiltInFaces.wall()));
        for (int at = 0; at < 40; at++) {
            BufferedImage scene = face(BuiltInFaces.wall(), 20, 40 + at, 200);
            frames.add(Reference.gray(at < 5 ? scene : face(scene, 400 - at, 200, 90)));
        }
        return frames.toArray(byte[][]::new);
    }

    private static BufferedImage face(BufferedImage scene, int x, int y, int width) {
        return BuiltInFaces.paste(scene, BuiltInFaces.of("happy", 1), x, y, width);
    }

    /** The browser's classes first, and none of those that the tests have loaded. */
    private static URLClassLoader standIn() throws Exception {
        List<URL> urls = new ArrayList<>();
        urls.add(Path.of("target/web-classes").toAbsolutePath().toUri().toURL());
        String tests = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String part : tests.split(File.pathSeparator)) {
            urls.add(Path.of(part).toAbsolutePath().toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
