package org.attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attune.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs(OS.LINUX)
class SoftwareDrawingTest {
    @TempDir
    Path devices;

    /** A program of its own, since it changes its environment. */
    public static final class Program {
        private Program() {}

        /** Prints what JavaFX and GTK find. */
        public static void main(String[] arguments) throws Throwable {
            if (arguments.length > 1) {
                System.setProperty("prism.order", arguments[1]);
            } else {
                System.clearProperty("prism.order");
            }
            SoftwareDrawing.whereThereIsNoCard(Path.of(arguments[0]));
            Linker linker = Linker.nativeLinker();
            MemorySegment name = Arena.global().allocateFrom("GDK_GL");
            MemorySegment value = (MemorySegment) linker.downcallHandle(linker.defaultLookup().findOrThrow("getenv"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS)).invokeExact(name);
            System.out.println(System.getProperty("prism.order") + " "
                    + (value.equals(MemorySegment.NULL) ? "unset" : value.reinterpret(100).getString(0)));
        }
    }

    @Test
    void withoutACardNothingLooksForOne() throws Exception {
        Files.createFile(Files.createDirectory(devices.resolve("dri")).resolve("card0"));

        assertThat(found(devices)).isEqualTo("sw disable");
    }

    @Test
    void withoutAnyDeviceNeither() throws Exception {
        assertThat(found(devices)).isEqualTo("sw disable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dri/renderD128", "nvidiactl", "mali0", "kgsl-3d0", "dxg"})
    void withACardJavaFxUsesIt(String card) throws Exception {
        Files.createDirectories(devices.resolve(card).getParent());
        Files.createFile(devices.resolve(card));

        assertThat(found(devices)).isEqualTo("null unset");
    }

    @Test
    void whatSomebodyChoseForJavaFxStays() throws Exception {
        assertThat(found(devices, "es2,sw")).isEqualTo("es2,sw disable");
    }

    private static String found(Object... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(ChildProcess.command(List.of(), Program.class, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().remove("GDK_GL");
        Process program = builder.start();
        String said = new String(program.getInputStream().readAllBytes()).strip();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
