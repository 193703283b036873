package org.attune.app.kiosk;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a second start tells the first: a line for each file that it is to open, and at the end a zero, without which it
 * is not all there yet.
 *
 * @param files with full paths
 */
record Knock(List<Path> files) {
    private static final String END = "\0";
    /** Nobody names that much on one line. */
    private static final int LONGEST = 1 << 20;

    Knock {
        files = files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
    }

    void write(FileChannel file) throws IOException {
        // As addresses, which have no letters but ASCII's and no control characters.
        String lines = files.stream().map(named -> named.toUri().toASCIIString() + "\n").collect(Collectors.joining());
        ByteBuffer bytes = ByteBuffer.wrap((lines + END).getBytes(StandardCharsets.US_ASCII));
        file.truncate(0);
        while (bytes.hasRemaining()) {
            file.write(bytes, bytes.position());
        }
    }

    /** Empty while nobody has knocked. */
    static Optional<Knock> read(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(file.size(), LONGEST));
        while (bytes.hasRemaining() && file.read(bytes, bytes.position()) > 0) {
            // On to the rest.
        }
        String lines = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
        return lines.endsWith(END)
                ? Optional.of(new Knock(lines.substring(0, lines.length() - 1).lines().flatMap(Knock::named).toList()))
                : Optional.empty();
    }

    private static Stream<Path> named(String address) {
        try {
            return Stream.of(Path.of(URI.create(address)));
        } catch (IllegalArgumentException | FileSystemNotFoundException none) {
            return Stream.empty();
        }
    }
}
