package org.attune.capture.clip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.platform.Environment;

/** Puts an AVI file together, also in ways of which our own clip knows nothing. */
public final class AviFile {
    private static final byte[] NOTHING = {};

    private final List<byte[]> riffs = new ArrayList<>();
    private final ByteArrayOutputStream movie = new ByteArrayOutputStream();
    private int rate = 15;
    private int width = 640;
    private int height = 480;
    private int promised;
    private int delay;
    private int aspectAcross;
    private int aspectDown;
    private boolean soundFirst;
    private String codec = "MJPG";

    /** The pictures of the built-in clip as they stand in its file. */
    public static List<byte[]> demo() throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        try (AviChunks chunks = new AviChunks(Environment.demoClip())) {
            for (Optional<AviChunks.Chunk> chunk = chunks.next(); chunk.isPresent(); chunk = chunks.next()) {
                if (chunk.get().name().equals("00dc")) {
                    pictures.add(chunks.bytes(chunk.get()));
                }
            }
        }
        return pictures;
    }

    public AviFile pictures(List<byte[]> pictures) throws IOException {
        for (byte[] picture : pictures) {
            movie.write(chunk(soundFirst ? "01dc" : "00dc", picture));
            if (soundFirst) {
                movie.write(chunk("00wb", new byte[99]));
            }
        }
        return this;
    }

    /** A picture that the recorder left out. */
    public AviFile dropped() throws IOException {
        return pictures(List.of(NOTHING));
    }

    /** What follows stands in another RIFF. */
    AviFile nextRiff() {
        riffs.add(movie.toByteArray());
        movie.reset();
        return this;
    }

    AviFile soundFirst() {
        soundFirst = true;
        return this;
    }

    AviFile promising(int pictures) {
        promised = pictures;
        return this;
    }

    AviFile delayedBy(int pictures) {
        delay = pictures;
        return this;
    }

    AviFile packedAs(String fourLetters) {
        codec = fourLetters;
        return this;
    }

    /** Of the whole picture. */
    AviFile aspect(int across, int down) {
        aspectAcross = across;
        aspectDown = down;
        return this;
    }

    AviFile size(int across, int down) {
        width = across;
        height = down;
        return this;
    }

    public Path write(Path file) throws IOException {
        nextRiff();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(list("RIFF", "AVI ", header(), list("LIST", "movi", riffs.getFirst())));
        for (byte[] further : riffs.subList(1, riffs.size())) {
            whole.write(list("RIFF", "AVIX", list("LIST", "movi", further)));
        }
        return Files.write(file, whole.toByteArray());
    }

    private byte[] header() throws IOException {
        byte[] video = list("LIST", "strl", chunk("strh", videoHeader()), chunk("strf", format()),
                aspectAcross == 0 ? NOTHING : chunk("vprp", properties()));
        byte[] sound = list("LIST", "strl", chunk("strh", Bytes.of(56).letters(0, "auds").array()),
                chunk("strf", new byte[18]));
        byte[] main = Bytes.of(56).number(16, promised).number(32, width).number(36, height).array();
        return list("LIST", "hdrl", chunk("avih", main), soundFirst ? sound : NOTHING, video);
    }

    private byte[] videoHeader() {
        return Bytes.of(56).letters(0, "vids").letters(4, codec).number(20, 1).number(24, rate).number(28, delay)
                .number(32, promised).array();
    }

    private byte[] format() {
        return Bytes.of(40).number(0, 40).number(4, width).number(8, height).letters(16, codec).array();
    }

    private byte[] properties() {
        return Bytes.of(68).number(20, aspectAcross << 16 | aspectDown).array();
    }

    private static byte[] list(String name, String type, byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(type.getBytes(StandardCharsets.ISO_8859_1));
        for (byte[] part : parts) {
            all.write(part);
        }
        return chunk(name, all.toByteArray());
    }

    private static byte[] chunk(String name, byte[] data) {
        return Bytes.of(8 + data.length + data.length % 2).letters(0, name).number(4, data.length).bytes(8, data)
                .array();
    }

    /** Bytes in which numbers stand with their low end first. */
    private record Bytes(ByteBuffer buffer) {
        static Bytes of(int count) {
            return new Bytes(ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN));
        }

        Bytes letters(int at, String text) {
            return bytes(at, text.getBytes(StandardCharsets.ISO_8859_1));
        }

        Bytes number(int at, int value) {
            buffer.putInt(at, value);
            return this;
        }

        Bytes bytes(int at, byte[] bytes) {
            buffer.put(at, bytes);
            return this;
        }

        byte[] array() {
            return buffer.array();
        }
    }
}
