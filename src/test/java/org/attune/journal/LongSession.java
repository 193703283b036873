package org.attune.journal;

import com.sun.management.UnixOperatingSystemMXBean;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.attune.NativeMemory;
import org.attune.analysis.FaceAnalyzer;
import org.attune.analysis.FaceTracker;
import org.attune.capture.CaptureException;
import org.attune.capture.Frame;
import org.attune.capture.Images;
import org.attune.capture.clip.ClipSource;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.detection.HaarParameters;
import org.attune.detection.TrackingFaceDetector;
import org.attune.platform.Environment;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionRecorder;

/**
 * A long session in a program of its own, over the built-in clip again and again, that prints what it holds of the
 * machine.
 */
public final class LongSession {
    private static final double RATE = 10;

    private final SessionInfo info = Sessions.info(ZonedDateTime.now().truncatedTo(ChronoUnit.MILLIS),
            UUID.randomUUID(), SessionLabels.NONE);
    private final SessionRecorder recorder = new SessionRecorder(info, 0);
    private final Path journals;
    private final boolean real;
    private final long began = System.nanoTime();
    private long now;

    private LongSession(Path journals, boolean real) {
        this.journals = journals;
        this.real = real;
    }

    /**
     * @param arguments folder, seconds of the session, seconds between samples, and "real" for a session at the real
     * rate or "fast"
     */
    public static void main(String[] arguments) throws IOException, CaptureException {
        Path folder = Path.of(arguments[0]);
        new LongSession(folder.resolve("journals"), arguments[3].equals("real")).run(Long.parseLong(arguments[1]),
                Long.parseLong(arguments[2]), folder.resolve("reports"));
    }

    private void run(long seconds, long every, Path reports) throws IOException, CaptureException {
        Path cascade = Environment.models().resolve("haarcascade_frontalface_default.xml");
        ClipSource clip = ClipSource.of(Environment.demoClip(), "clip", 0);
        clip.open();
        try (OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(
                Environment.models().resolve("mini_xception.onnx"));
                FaceAnalyzer analyzer = new FaceAnalyzer(
                        new TrackingFaceDetector(cascade, HaarParameters.REFERENCE, 8), classifier,
                        new FaceTracker(0.5, false))) {
            Journal journal = new Journal(journals, info, recorder, () -> now);
            for (long step = 1; step <= seconds * RATE; step++) {
                now = Math.round(step * 1e9 / RATE);
                recorder.record(analyzer.analyze(Frame.copyOf(Images.next(clip), now, step)));
                if (step % RATE == 0) {
                    journal.tick();
                }
                if (step % (every * RATE) == 0) {
                    print();
                }
                if (real) {
                    LockSupport.parkNanos(began + now - System.nanoTime());
                }
            }
            journal.stop();
            ReportWriter writer = new ReportWriter(reports, reports);
            System.out.println("report " + Files.size(
                    writer.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), recorder.summary(now)).file()));
            journal.delete();
        }
    }

    /**
     * Seconds, resident kilobytes, kilobytes of heap in use after a collection, kilobytes that libraries hold, open
     * files, threads, bytes of the journal.
     */
    private void print() throws IOException {
        System.gc();
        Runtime heap = Runtime.getRuntime();
        long handles = ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getOpenFileDescriptorCount();
        try (Stream<Path> files = Files.list(journals);
                Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            String resident = status.filter(line -> line.startsWith("VmRSS")).findFirst().orElseThrow()
                    .replaceAll("\\D", "");
            System.out.println(Math.round(now / 1e9) + " " + resident + " "
                    + (heap.totalMemory() - heap.freeMemory()) / 1024 + " " + NativeMemory.bytes() / 1024 + " "
                    + handles + " " + ManagementFactory.getThreadMXBean().getThreadCount() + " "
                    + Files.size(files.findFirst().orElseThrow()));
        }
    }
}
