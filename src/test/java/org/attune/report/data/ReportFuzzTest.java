package org.attune.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.attune.report.Sessions;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to a file: it is read as a session that could have been, or refused in one line. Every round can be
 * repeated by its number.
 */
class ReportFuzzTest {
    private static final int ROUNDS = 6_000;
    private static final long MOST_BYTES = 64_000_000;
    private static final double LONGEST_SECONDS = 2;

    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        byte[] whole = ReportBytes.of(Sessions.lecture(1, Sessions.info(), 600));

        int read = fuzz(random -> damage(whole, random));

        assertThat(read).as("damage to the pixels alone does no harm").isBetween(1, ROUNDS / 2);
    }

    @Test
    void damagedDataInAWholeChunkIsReadOrRefused() throws IOException {
        byte[] json = ReportJson.write(Sessions.lecture(1, Sessions.info(), 120));
        byte[] picture = ReportBytes.picture("png");

        int read = fuzz(random -> Png.insert(picture, ReportChunk.TYPE, ReportChunk.pack(damage(json, random))));

        assertThat(read).as("another letter in a title is still a title").isBetween(1, ROUNDS / 2);
    }

    @Test
    void damagedPackingInAWholeChunkIsReadOrRefused() throws IOException {
        byte[] data = ReportChunk.pack(ReportJson.write(Sessions.lecture(1, Sessions.info(), 120)));
        byte[] picture = ReportBytes.picture("png");

        fuzz(random -> Png.insert(picture, ReportChunk.TYPE, damage(data, random)));
    }

    private interface Mutation {
        byte[] mutate(Random random) throws IOException;
    }

    private static int fuzz(Mutation mutation) throws IOException {
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] file = mutation.mutate(new Random(round));
            int number = round;
            long start = System.nanoTime();
            assertThat(ReportBytes.allocatedBy(() -> outcome(file, number))).as("bytes of round " + round)
                    .isLessThan(MOST_BYTES);
            assertThat((System.nanoTime() - start) / 1e9).as("seconds of round " + round).isLessThan(LONGEST_SECONDS);
            read += outcome(file, round);
        }
        return read;
    }

    private static int outcome(byte[] file, int round) {
        try {
            SessionSummary summary = ReportBytes.read(file);
            assertThat(ReportBytes.read(ReportBytes.of(summary))).as("round " + round).isEqualTo(summary);
            return 1;
        } catch (UnreadableReportException refused) {
            assertThat(refused.getMessage()).as("round " + round).startsWith("a.png: ").doesNotContain("\n",
                    "Exception");
            return 0;
        } catch (IOException | RuntimeException | StackOverflowError other) {
            return fail("round " + round, other);
        }
    }

    static byte[] damage(byte[] whole, Random random) {
        byte[] damaged = whole.clone();
        for (int times = 1 + random.nextInt(3); times > 0 && damaged.length > 8; times--) {
            damaged = once(damaged, random);
        }
        return damaged;
    }

    private static byte[] once(byte[] file, Random random) {
        int at = random.nextInt(file.length);
        int length = 1 + random.nextInt(Math.min(64, file.length - at));
        return switch (random.nextInt(7)) {
            case 0 -> with(file, at, (byte) (file[at] ^ 1 << random.nextInt(8)));
            case 1 -> with(file, at, (byte) random.nextInt(256));
            case 2 -> Arrays.copyOf(file, at);
            case 3 ->
                joined(Arrays.copyOf(file, at), random(random, length), Arrays.copyOfRange(file, at, file.length));
            case 4 -> joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, at, at + length),
                    Arrays.copyOfRange(file, at, file.length));
            case 5 -> joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, at + length, file.length));
            default -> length(file, random);
        };
    }

    /** Another length for the chunk behind the header, or where there is none for whatever stands there. */
    private static byte[] length(byte[] file, Random random) {
        byte[] changed = file.clone();
        if (changed.length > 40) {
            int[] lengths = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, file.length, random.nextInt()};
            ByteBuffer.wrap(changed).putInt(random.nextBoolean() ? 33 : 8, lengths[random.nextInt(lengths.length)]);
        }
        return changed;
    }

    private static byte[] with(byte[] file, int at, byte value) {
        byte[] changed = file.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] random(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
