import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.backend.javascript.JavaScriptTarget;
import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.debugging.information.DebugInformationBuilder;
import org.teavm.model.MethodReader;
import org.teavm.model.Program;

/**
 * JavaScript in which an index beyond an array, a wrong cast and a null are errors, as in Java. Without that they would
 * go unnoticed. Only an index in the arithmetic of pictures is not checked: every array of the script goes through one
 * function for it, which a browser cannot make fast for all their types, and that took two thirds of the time of a
 * frame. The same classes run in a JVM for the tests, which checks every index of them.
 *
 * <p>
 * TeaVM finds a host by the interfaces of the class itself, so it stands here again.
 */
final class StrictTarget extends JavaScriptTarget implements TeaVMJavaScriptHost {
    private static final List<String> PICTURES = List.of("org.attune.web.vision.", "org.opencv.core.Mat");

    StrictTarget(DebugInformationBuilder lines) {
        setModuleType(JSModuleType.ES2015);
        setObfuscated(true);
        setStrict(true);
        setDebugEmitter(lines);
    }

    @Override
    public void beforeOptimizations(Program program, MethodReader method) {
        if (PICTURES.stream().noneMatch(method.getOwnerName()::startsWith)) {
            super.beforeOptimizations(program, method);
        }
    }
}
