package org.attune.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.attune.platform.AtomicFile;
import org.attune.platform.PrivateFiles;

/** A journal's file, locked as long as it is open: who holds the lock has the session, running or to be recovered. */
final class JournalFile implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("attune-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.journal");
    /** What a day with all its markers takes, several times over. */
    private static final long LONGEST = 64L << 20;

    /**
     * By name, which is a session's own. POSIX takes a program's locks on a file away when it closes any channel to it,
     * so a second one is never opened.
     */
    private static final Set<String> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private boolean torn;

    private JournalFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static boolean isJournal(Path file) {
        return NAME.matcher(name(file)).matches();
    }

    /**
     * A new one, which only this user may read.
     *
     * @throws IOException when the folder cannot be made, or does not take it
     */
    static JournalFile create(Path folder, UUID session) throws IOException {
        PrivateFiles.createDirectories(folder);
        Path file = folder.resolve("attune-" + session + ".journal");
        HELD_HERE.add(name(file));
        JournalFile created = open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            // Waits for another program that starts just now and looks whether anybody has it.
            created.channel.lock();
            AtomicFile.forceFolder(folder);
            return created;
        } catch (IOException | RuntimeException refused) {
            created.close();
            throw refused;
        }
    }

    /**
     * One that nobody holds: neither a session that runs, nor another program that recovers it, nor did so a moment
     * ago.
     *
     * @throws IOException when it cannot be opened
     */
    static Optional<JournalFile> openAbandoned(Path file) throws IOException {
        if (!HELD_HERE.add(name(file))) {
            return Optional.empty();
        }
        JournalFile opened = open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (opened.channel.tryLock() != null && !opened.isGone()) {
                return Optional.of(opened);
            }
        } catch (IOException | RuntimeException refused) {
            opened.close();
            throw refused;
        }
        opened.close();
        return Optional.empty();
    }

    private static JournalFile open(Path file, OpenOption... options) throws IOException {
        try {
            return new JournalFile(file, FileChannel.open(file, Set.of(options), PrivateFiles.fileIn(file)));
        } catch (IOException | RuntimeException refused) {
            HELD_HERE.remove(name(file));
            throw refused;
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Whether somebody took it away: what is appended then would be nowhere. */
    boolean isGone() {
        return Files.notExists(file);
    }

    /**
     * Adds whole lines, and returns when they are on the disk. What a failure left half-written is closed off by the
     * next call.
     *
     * @throws IOException when the disk does not take them
     */
    void append(String lines) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(torn ? "\n" + lines : lines);
        torn = true;
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
        torn = false;
    }

    /** @throws IOException when it cannot be read, or is larger than any journal */
    String read() throws IOException {
        if (channel.size() > LONGEST) {
            throw new IOException("the file is larger than a journal can be");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            // until all of it is there
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    /** While the lock is still held, so that nobody else finds it. */
    void delete() throws IOException {
        Files.deleteIfExists(file);
        close();
    }

    /** Also gives the lock back. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            HELD_HERE.remove(name(file));
        }
    }
}
