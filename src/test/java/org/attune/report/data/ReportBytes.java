package org.attune.report.data;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.attune.report.Sessions;
import org.attune.session.SessionSummary;

/** Files of reports in memory, right ones and wrong ones, and a way to read them without a disk. */
final class ReportBytes {
    static final Instant NOW = Sessions.START.plusHours(2).toInstant();

    private ReportBytes() {}

    static byte[] of(SessionSummary summary) throws IOException {
        return ReportPng.withData(picture("png"), summary);
    }

    static byte[] withJson(String json) throws IOException {
        return withJson(json.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] withJson(byte[] json) throws IOException {
        return Png.insert(picture("png"), ReportChunk.TYPE, ReportChunk.pack(json));
    }

    static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), format, picture);
        return picture.toByteArray();
    }

    static SessionSummary read(byte[] file) throws IOException {
        return ReportReader.read(new InMemory(ByteBuffer.wrap(file)), "a.png", NOW);
    }

    /** What the work takes of the heap on its way, in bytes. */
    static long allocatedBy(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
