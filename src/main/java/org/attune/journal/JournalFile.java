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

/**
 * A journal file, locked while it is open. The holder of the lock owns the session, whether it is running or being
 * recovered.
 */
final class JournalFile implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("attune-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.journal");
    /** Several times the size of a full day with all its markers. */
    private static final long LONGEST = 64L << 20;

    /**
     * File names, which are unique per session. When a process closes any channel to a file, POSIX releases all of its
     * locks on that file, so we never open a second channel.
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
     * Creates a journal that only this user may read.
     *
     * @throws IOException if the folder cannot be created or is not writable
     */
    static JournalFile create(Path folder, UUID session) throws IOException {
        PrivateFiles.createDirectories(folder);
        Path file = folder.resolve("attune-" + session + ".journal");
        HELD_HERE.add(name(file));
        JournalFile created = open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            // Waits if another instance is starting and is just testing this lock.
            created.channel.lock();
            AtomicFile.forceFolder(folder);
            return created;
        } catch (IOException | RuntimeException refused) {
            created.close();
            throw refused;
        }
    }

    /**
     * Opens a journal that nobody holds. Empty if its session is still running, or another instance is recovering it or
     * has just recovered it.
     *
     * @throws IOException if it cannot be opened
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

    /** Whether the file was deleted; anything appended would be lost. */
    boolean isGone() {
        return Files.notExists(file);
    }

    /**
     * Appends whole lines and returns once they are on disk. If a write fails partway, the next call terminates the
     * partial line.
     *
     * @throws IOException if the disk refuses
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

    /** @throws IOException if it cannot be read, or is larger than any journal */
    String read() throws IOException {
        if (channel.size() > LONGEST) {
            throw new IOException("the file is larger than a journal can be");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            // until everything is read
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    /** Deletes the file while still holding the lock, so that no other instance opens it. */
    void delete() throws IOException {
        Files.deleteIfExists(file);
        close();
    }

    /** Also releases the lock. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            HELD_HERE.remove(name(file));
        }
    }
}
