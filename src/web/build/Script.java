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

/** Java as JavaScript: {@code attune.js}, an ES module, with its source map. */
record Script(WebClasses classes) {
    static final String NAME = "attune.js";

    void write(Path folder) throws Exception {
        try (URLClassLoader loader = loader()) {
            TeaVMTool tool = tool(folder, loader);
            tool.generate();
            if (!tool.getProblemProvider().getSevereProblems().isEmpty()) {
                TeaVMProblemRenderer.describeProblems(tool.getDependencyInfo().getCallGraph(),
                        tool.getProblemProvider(), new ConsoleTeaVMToolLog(false));
                throw new IOException("TeaVM could not compile this; what it said is above.");
            }
        }
    }

    private TeaVMTool tool(Path folder, URLClassLoader loader) {
        TeaVMTool tool = new TeaVMTool();
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setJsModuleType(JSModuleType.ES2015);
        tool.setTargetDirectory(folder.toFile());
        tool.setTargetFileName(NAME);
        tool.setMainClass("org.attune.web.Main");
        tool.setClassLoader(loader);
        tool.setClassPath(classes.classPath());
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
        for (java.io.File path : classes.classPath()) {
            urls.add(path.toURI().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), Script.class.getClassLoader());
    }
}
