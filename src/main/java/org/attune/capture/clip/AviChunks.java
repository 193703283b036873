package org.attune.capture.clip;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The chunks of an AVI file in order. Lists are entered whatever size they claim: an interrupted recording leaves the
 * size unset, and after the first gigabyte the frames continue in another RIFF (OpenDML AVI File Format Extensions
 * 1.02).
 */
final class AviChunks implements Closeable {
    private static final int HEADER = 8;
    private static final int LIST_HEADER = 12;
    private static final int BLOCK = 1 << 16;

    private final FileChannel file;
    private long next;

    AviChunks(Path path) throws IOException {
        file = FileChannel.open(path);
    }

    /**
     * The next chunk or list; empty at the end of the file, and where the file is damaged or truncated. The position
     * then does not change.
     */
    Optional<Chunk> next() throws IOException {
        if (next + HEADER > file.size()) {
            return Optional.empty();
        }
        ByteBuffer header = read(next, (int) Math.min(LIST_HEADER, file.size() - next));
        String name = name(header, 0);
        boolean list = header.limit() == LIST_HEADER && (name.equals("RIFF") || name.equals("LIST"));
        Chunk chunk = list
                ? new Chunk(name(header, HEADER), next + LIST_HEADER, 0)
                : new Chunk(name, next + HEADER, Integer.toUnsignedLong(header.getInt(4)));
        if (!isName(chunk.name()) || chunk.at() + chunk.size() > file.size()) {
            return Optional.empty();
        }
        next = chunk.at() + chunk.size() + chunk.size() % 2;
        return Optional.of(chunk);
    }

    /** Skips past damage to the next complete chunk with one of these names; false if there is none. */
    boolean passDamage(List<String> names) throws IOException {
        for (long from = next + 1; from + HEADER <= file.size(); from += BLOCK - HEADER) {
            String block = new String(read(from, (int) Math.min(BLOCK, file.size() - from)).array(),
                    StandardCharsets.ISO_8859_1);
            for (int at = 0; at + HEADER <= block.length(); at++) {
                if (begins(block, at, names) && isWhole(from + at)) {
                    next = from + at;
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean begins(String block, int at, List<String> names) {
        for (String name : names) {
            if (block.startsWith(name, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWhole(long at) throws IOException {
        return at + HEADER + Integer.toUnsignedLong(read(at, HEADER).getInt(4)) <= file.size();
    }

    /** Whether a chunk with one of these names starts here and extends past the end of the file. */
    boolean isCutOff(List<String> names) throws IOException {
        return next + HEADER <= file.size() && names.contains(name(read(next, HEADER), 0)) && !isWhole(next);
    }

    /** The position at which the next chunk is expected. */
    long position() {
        return next;
    }

    void moveTo(long position) {
        next = position;
    }

    /** @throws EOFException if the file has been truncated meanwhile */
    byte[] bytes(Chunk chunk) throws IOException {
        return read(chunk.at(), Math.toIntExact(chunk.size())).array();
    }

    private ByteBuffer read(long at, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException("the file has become shorter");
            }
        }
        return bytes.flip();
    }

    private static String name(ByteBuffer bytes, int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.ISO_8859_1);
    }

    private static boolean isName(String name) {
        return name.chars().allMatch(letter -> letter >= ' ' && letter <= '~');
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /**
     * A chunk, or the start of a list.
     *
     * @param name four characters; for a list, its type
     * @param at file offset of its data
     * @param size of its data, bytes; 0 for a list
     */
    record Chunk(String name, long at, long size) {
    }
}
