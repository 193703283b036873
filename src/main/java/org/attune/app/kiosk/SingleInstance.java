package org.attune.app.kiosk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attune.platform.PrivateFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One window for each user and screen: a second start asks the first to show its own. There is no port and no socket. A
 * lock, which the system takes back however a program ends, says who is first; what a second start writes into the
 * locked file is a knock, and the first answers by taking it away.
 */
public final class SingleInstance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SingleInstance.class);
    /** Beyond whatever is written, because on Windows nobody else can write where a lock is. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    /** Who has this one knocks; others wait for their turn, as when a file manager starts one program for each file. */
    private static final long KNOCKING_BYTE = LOCKED_BYTE - 1;
    private static final Duration LISTENS_EVERY = Duration.ofMillis(200);

    private final @Nullable FileChannel file;
    private final boolean first;

    private SingleInstance(@Nullable FileChannel file, boolean first) {
        this.file = file;
        this.first = first;
    }

    /**
     * Becomes the first, or knocks at the first until it answers. One that does not answer in time, or a file that
     * cannot be locked, keeps nobody from a window.
     *
     * @param patience as long as a slow machine takes from its start to its window
     * @param knock what the first is to open
     */
    static SingleInstance of(Path file, Duration patience, Knock knock) throws InterruptedException {
        try {
            PrivateFiles.createDirectories(file.toAbsolutePath().getParent());
            return of(FileChannel.open(file,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    PrivateFiles.fileIn(file)), patience, knock);
        } catch (IOException noLock) {
            LOG.warn("it cannot be seen whether a window is open already", noLock);
            return new SingleInstance(null, true);
        }
    }

    private static SingleInstance of(FileChannel file, Duration patience, Knock knock)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        boolean knocked = false;
        while (System.nanoTime() < end) {
            if (file.tryLock(LOCKED_BYTE, 1, false) != null) {
                file.truncate(0);
                return new SingleInstance(file, true);
            }
            if (knocked && file.size() == 0) {
                return new SingleInstance(file, false);
            }
            if (!knocked && file.tryLock(KNOCKING_BYTE, 1, false) != null) {
                knock.write(file);
                knocked = true;
            }
            Thread.sleep(LISTENS_EVERY.dividedBy(4));
        }
        LOG.warn("the window that is open already does not answer");
        return new SingleInstance(file, true);
    }

    /** Whether this start is to show a window; else the first one shows its own by now. */
    boolean isFirst() {
        return first;
    }

    /** @param show gets what to open, from a thread of its own, at every knock, also at one that came before */
    public void onKnock(Consumer<Knock> show) {
        FileChannel listened = file;
        if (listened != null) {
            Thread.ofPlatform().daemon().name("single-instance").start(() -> listen(listened, show));
        }
    }

    private static void listen(FileChannel file, Consumer<Knock> show) {
        try {
            while (true) {
                Optional<Knock> knock = Knock.read(file);
                if (knock.isPresent()) {
                    file.truncate(0);
                    show.accept(knock.get());
                }
                Thread.sleep(LISTENS_EVERY);
            }
        } catch (IOException | InterruptedException closed) {
            LOG.debug("nobody listens any more");
        }
    }

    /** Frees the lock; the empty file stays, because another program may just be opening it. */
    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
