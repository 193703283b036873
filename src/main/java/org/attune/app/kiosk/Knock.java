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
 * What a second start tells the first: a line for each file that it is to open, one for a class to join, and at the end
 * a zero, without which it is not all there yet.
 *
 * @param files with full paths
 * @param code of a live class, as typed or in a link; empty for none
 */
public record Knock(List<Path> files, String code) {
    /** Begins a link to a class. */
    public static final String SCHEME = "attune:";
    private static final String END = "\0";
    private static final int LONGEST_CODE = 40;
    /** Nobody names that much on one line. */
    private static final int LONGEST = 1 << 20;

    public Knock {
        files = files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
        String plain = code.replaceAll("[^A-Za-z0-9-]", "");
        code = plain.substring(0, Math.min(plain.length(), LONGEST_CODE));
    }

    boolean isEmpty() {
        return files.isEmpty() && code.isEmpty();
    }

    void write(FileChannel file) throws IOException {
        // As addresses, which have no letters but ASCII's and no control characters.
        String lines = Stream
                .concat(files.stream().map(named -> named.toUri().toASCIIString()),
                        Stream.of(code).filter(typed -> !typed.isEmpty()).map(typed -> SCHEME + typed))
                .map(line -> line + "\n").collect(Collectors.joining());
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
                ? Optional.of(of(lines.substring(0, lines.length() - 1).lines().toList()))
                : Optional.empty();
    }

    private static Knock of(List<String> lines) {
        return new Knock(lines.stream().flatMap(Knock::named).toList(),
                lines.stream().filter(line -> line.startsWith(SCHEME)).findFirst()
                        .map(line -> line.substring(SCHEME.length())).orElse(""));
    }

    private static Stream<Path> named(String address) {
        try {
            return Stream.of(Path.of(URI.create(address)));
        } catch (IllegalArgumentException | FileSystemNotFoundException none) {
            return Stream.empty();
        }
    }
}
