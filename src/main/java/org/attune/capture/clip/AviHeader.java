package org.attune.capture.clip;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An AVI file's description of its first video stream: AVIMAINHEADER, AVISTREAMHEADER, BITMAPINFOHEADER, and from
 * OpenDML the extended header and the video properties.
 *
 * @param stream its index among all streams
 * @param codec four characters
 * @param rate frames per second; in a damaged file it may be 0, infinite or NaN
 * @param delay number of frame intervals at the start that have no frame
 * @param pictures number of frames the file claims to have; 0 if it does not say
 * @param size of the frames, pixels
 * @param pixelAspect width of a pixel divided by its height
 */
record AviHeader(int stream, String codec, double rate, long delay, long pictures, Dimension size, double pixelAspect) {

    /**
     * Reads up to the start of the frames.
     *
     * @return empty if this is not an AVI file or has no video
     */
    static Optional<AviHeader> read(AviChunks chunks) throws IOException {
        if (chunks.next().filter(list -> list.name().equals("AVI ")).isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft();
        for (Optional<AviChunks.Chunk> chunk = chunks.next(); chunk.isPresent()
                && !chunk.get().name().equals("movi"); chunk = chunks.next()) {
            draft.add(chunk.get(), chunks);
        }
        return draft.whole();
    }

    /** The header fields read so far. */
    private static final class Draft {
        private static final int LONGEST = 4096;
        /** Anamorphic wide-screen video reaches 2; a larger value is an error in the file. */
        private static final double MOST_STRETCHED = 4;

        private int streams = -1;
        private int video = -1;
        private String codec = "";
        private double rate;
        private long delay;
        private long pictures;
        private Dimension size = new Dimension();
        private double pixelAspect = 1;

        void add(AviChunks.Chunk chunk, AviChunks file) throws IOException {
            if (chunk.size() == 0 || chunk.size() > LONGEST) {
                return;
            }
            byte[] bytes = new byte[LONGEST];
            byte[] read = file.bytes(chunk);
            System.arraycopy(read, 0, bytes, 0, read.length);
            ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            switch (chunk.name()) {
                case "avih" -> promise(data, 16);
                case "dmlh" -> promise(data, 0);
                case "strh" -> stream(data);
                case "strf" -> format(data);
                case "vprp" -> properties(data);
                default -> {
                }
            }
        }

        private void promise(ByteBuffer data, int at) {
            pictures = Math.max(pictures, Integer.toUnsignedLong(data.getInt(at)));
        }

        private void stream(ByteBuffer data) {
            streams++;
            if (video < 0 && letters(data, 0).equals("vids")) {
                video = streams;
                rate = (double) Integer.toUnsignedLong(data.getInt(24)) / Integer.toUnsignedLong(data.getInt(20));
                delay = Integer.toUnsignedLong(data.getInt(28));
                promise(data, 32);
            }
        }

        private void format(ByteBuffer data) {
            if (isVideo()) {
                size = new Dimension(data.getInt(4), Math.abs(data.getInt(8)));
                codec = letters(data, 16);
            }
        }

        private void properties(ByteBuffer data) {
            double across = data.getShort(22);
            double down = data.getShort(20);
            double aspect = across / down * size.height / size.width;
            if (isVideo() && aspect > 1 / MOST_STRETCHED && aspect < MOST_STRETCHED) {
                pixelAspect = aspect;
            }
        }

        private boolean isVideo() {
            return streams == video && video >= 0;
        }

        private static String letters(ByteBuffer data, int at) {
            return new String(data.array(), at, 4, StandardCharsets.ISO_8859_1);
        }

        Optional<AviHeader> whole() {
            return video < 0
                    ? Optional.empty()
                    : Optional.of(new AviHeader(video, codec, rate, delay, pictures, size, pixelAspect));
        }
    }
}
