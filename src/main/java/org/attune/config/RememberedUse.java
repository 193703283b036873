package org.attune.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Country and purpose as the settings keep them, so that they are asked only once. */
public final class RememberedUse {
    private final Supplier<Settings> inForce;
    private final Path file;

    /**
     * @param inForce the settings as they are now, with what the command line changed
     * @param file where an answer is kept
     */
    public RememberedUse(Supplier<Settings> inForce, Path file) {
        this.inForce = inForce;
        this.file = file;
    }

    public Optional<IntendedUse> recall() {
        return IntendedUse.of(inForce.get());
    }

    /**
     * Keeps the answer beside the other settings of the file.
     *
     * @throws IOException when the file cannot be written
     */
    public void remember(IntendedUse use) throws IOException {
        use.in(Settings.load(file, problem -> {})).save(file);
    }
}
