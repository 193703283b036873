package org.attune.ui;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.attune.ui.control.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One soft tone that swells and fades. A computer without sound stays silent; whatever matters is on the screen. */
final class SoftSound {
    private static final Logger LOG = LoggerFactory.getLogger(SoftSound.class);
    private static final int RATE = 44_100;
    private static final double SECONDS = 0.9;
    private static final double HERTZ = 523.25;
    /** Of the loudest possible. */
    private static final double LOUDNESS = 0.12;

    private SoftSound() {}

    /** Returns at once. */
    static void play() {
        Background.run("soft-sound", () -> {
            write(samples());
            return "";
        }, played -> {}, silent -> LOG.info("no sound can be played here", silent));
    }

    private static void write(byte[] samples) throws LineUnavailableException {
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
        }
    }

    /** Little-endian, 16 bits. */
    static byte[] samples() {
        byte[] samples = new byte[2 * (int) (RATE * SECONDS)];
        for (int index = 0; index < samples.length / 2; index++) {
            double part = 2.0 * index / samples.length;
            double swell = Math.pow(Math.sin(Math.PI * part), 2);
            int level = (int) (Short.MAX_VALUE * LOUDNESS * swell * Math.sin(2 * Math.PI * HERTZ * index / RATE));
            samples[2 * index] = (byte) level;
            samples[2 * index + 1] = (byte) (level >> 8);
        }
        return samples;
    }
}
