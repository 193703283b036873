import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.tooling.ConsoleTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMSourceFilePolicy;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Java as JavaScript: an ES module, with its source map.
 *
 * @param main class with which it begins
 */
record Script(List<File> classPath, String main) {

    void write(Path folder, String name) throws Exception {
        try (URLClassLoader loader = loader()) {
            TeaVMTool tool = tool(loader);
            tool.setTargetDirectory(folder.toFile());
            tool.setTargetFileName(name);
            tool.generate();
            if (!tool.getProblemProvider().getSevereProblems().isEmpty()) {
                TeaVMProblemRenderer.describeProblems(tool.getDependencyInfo().getCallGraph(),
                        tool.getProblemProvider(), new ConsoleTeaVMToolLog(false));
                throw new IOException("TeaVM could not compile this; what it said is above.");
            }
            refuseDeviations(tool);
        }
    }

    private void refuseDeviations(TeaVMTool tool) throws IOException {
        List<String> calls = new Deviations(classPath, tool.getDependencyInfo().getReachableMethods()).calls();
        if (!calls.isEmpty()) {
            throw new IOException("These give other answers in a browser than on the desktop:\n"
                    + String.join("\n", calls));
        }
    }

    private TeaVMTool tool(URLClassLoader loader) {
        TeaVMTool tool = new TeaVMTool();
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setJsModuleType(JSModuleType.ES2015);
        tool.setMainClass(main);
        tool.setClassLoader(loader);
        tool.setClassPath(classPath);
        tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        tool.setObfuscated(true);
        // Without it an index beyond an array, a wrong cast and a null would go unnoticed.
        tool.setStrict(true);
        tool.setSourceMapsFileGenerated(true);
        tool.setSourceFilePolicy(TeaVMSourceFilePolicy.DO_NOTHING);
        tool.getProperties().put("java.util.Locale.available", "en,hi_IN,te_IN");
        tool.setLog(new ConsoleTeaVMToolLog(false));
        return tool;
    }

    private URLClassLoader loader() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (File path : classPath) {
            urls.add(path.toURI().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), Script.class.getClassLoader());
    }
}
