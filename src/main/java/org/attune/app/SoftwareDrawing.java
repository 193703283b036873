package org.attune.app;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.attune.platform.Environment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says beforehand that a Linux computer has no graphics card. JavaFX draws by itself there anyway, but it and GTK would
 * first load all of Mesa's OpenGL to find that out: 50 MB of memory. See {@code docs/performance.md}.
 */
public final class SoftwareDrawing {
    /**
     * What a card's driver offers to those who draw: the kernel's own drivers in {@code /dev/dri}; and in {@code /dev}
     * those of NVIDIA, ARM and Qualcomm, and Windows' for its Linux.
     */
    private static final String OF_THE_KERNEL = "renderD*";
    private static final List<String> OF_OTHERS = List.of("nvidiactl", "mali0", "kgsl-3d0", "dxg");

    private static final Logger LOG = LoggerFactory.getLogger(SoftwareDrawing.class);

    private SoftwareDrawing() {}

    /** Before JavaFX starts. */
    public static void whereThereIsNoCard() {
        if (!Environment.isWindows() && !Environment.isMac()) {
            whereThereIsNoCard(Path.of("/dev"));
        }
    }

    static void whereThereIsNoCard(Path devices) {
        if (!hasCard(devices)) {
            System.setProperty("prism.order", System.getProperty("prism.order", "sw"));
            setEnvironment("GDK_GL", "disable");
        }
    }

    /** Also where that cannot be told: then JavaFX finds out. */
    private static boolean hasCard(Path devices) {
        if (OF_OTHERS.stream().anyMatch(name -> Files.exists(devices.resolve(name)))) {
            return true;
        }
        try (DirectoryStream<Path> cards = Files.newDirectoryStream(devices.resolve("dri"), OF_THE_KERNEL)) {
            return cards.iterator().hasNext();
        } catch (NoSuchFileException none) {
            return false;
        } catch (IOException unreadable) {
            return true;
        }
    }

    /**
     * For the libraries of this program; Java itself has no way. POSIX {@code setenv}, which leaves alone what somebody
     * has set.
     */
    private static void setEnvironment(String name, String value) {
        Linker linker = Linker.nativeLinker();
        MethodHandle setenv = linker.downcallHandle(linker.defaultLookup().findOrThrow("setenv"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            int refused = (int) setenv.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 0);
            if (refused != 0) {
                LOG.warn("{} cannot be set; GTK will look for OpenGL", name);
            }
        } catch (RuntimeException | Error known) {
            throw known;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
