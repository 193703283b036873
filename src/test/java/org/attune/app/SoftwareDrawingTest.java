package org.attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

@EnabledOnOs(OS.LINUX)
class SoftwareDrawingTest {
    @TempDir
    Path folder;

    /** A program of its own, since it changes its environment. */
    public static final class Program {
        private Program() {}

        /**
         * Prints what JavaFX and GTK find, one line for each argument.
         *
         * @param arguments folders of devices, each with what somebody chose for JavaFX behind a colon, or nothing
         */
        public static void main(String[] arguments) throws Throwable {
            Linker linker = Linker.nativeLinker();
            MemorySegment name = Arena.global().allocateFrom("GDK_GL");
            for (String argument : arguments) {
                String[] devicesAndChosen = argument.split(":", 2);
                System.clearProperty("prism.order");
                if (!devicesAndChosen[1].isEmpty()) {
                    System.setProperty("prism.order", devicesAndChosen[1]);
                }
                int unset = (int) linker.downcallHandle(linker.defaultLookup().findOrThrow("unsetenv"),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS)).invokeExact(name);
                assertThat(unset).isZero();
                SoftwareDrawing.whereThereIsNoCard(Path.of(devicesAndChosen[0]));
                MemorySegment value = (MemorySegment) linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("getenv"),
                        FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS)).invokeExact(name);
                System.out.println(System.getProperty("prism.order") + " "
                        + (value.equals(MemorySegment.NULL) ? "unset" : value.reinterpret(100).getString(0)));
            }
        }
    }

    /** A display's own device, as {@code card0}, does not draw. */
    @Test
    void withoutACardNothingLooksForOne() throws Exception {
        assertThat(found(with("bare/dri"), with("a display/dri/card0"))).containsExactly("sw disable",
                "sw disable");
    }

    @Test
    void withACardJavaFxUsesIt() throws Exception {
        assertThat(found(with("kernel/dri/renderD128"), with("NVIDIA/nvidiactl"), with("ARM/mali0"),
                with("Qualcomm/kgsl-3d0"), with("Windows/dxg"))).hasSize(5).containsOnly("null unset");
    }

    @Test
    void whatSomebodyChoseForJavaFxStays() throws Exception {
        assertThat(found(with("bare/dri") + "es2,sw")).containsExactly("es2,sw disable");
    }

    /** @param device with the computer that it is in before it, and a display's or a card's folder */
    private String with(String device) throws IOException {
        Path file = folder.resolve(device);
        Files.createDirectories(file.getParent());
        if (!device.endsWith("dri")) {
            Files.createFile(file);
        }
        return folder.resolve(device.substring(0, device.indexOf('/'))) + ":";
    }

    private static List<String> found(Object... computers) throws Exception {
        Process program = new ProcessBuilder(ChildProcess.command(List.of(), Program.class, computers))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> said = new String(program.getInputStream().readAllBytes()).lines().toList();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
