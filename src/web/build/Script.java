import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.teavm.debugging.information.DebugInformation;
import org.teavm.debugging.information.DebugInformationBuilder;
import org.teavm.debugging.information.SourceMapsWriter;
import org.teavm.dependency.PreciseDependencyAnalyzer;
import org.teavm.model.PreOptimizingClassHolderSource;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.ClasspathClassHolderSource;
import org.teavm.parsing.resource.ResourceProvider;
import org.teavm.tooling.ConsoleTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.vm.DirectoryBuildTarget;
import org.teavm.vm.TeaVM;
import org.teavm.vm.TeaVMBuilder;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Java as JavaScript: an ES module, with its source map.
 *
 * @param main class with which it begins
 */
record Script(List<File> classPath, String main) {

    void write(Path folder, String name) throws Exception {
        ReferenceCache references = new ReferenceCache();
        DebugInformationBuilder lines = new DebugInformationBuilder(references);
        Files.createDirectories(folder);
        try (URLClassLoader loader = loader(); ResourceProvider files = ResourceProvider.ofClassPath(classPath)) {
            TeaVM compiler = compiler(loader, files, references, new StrictTarget(lines));
            compiler.build(new DirectoryBuildTarget(folder.toFile()), name);
            check(compiler);
            refuseDeviations(compiler);
        }
        addSourceMap(folder.resolve(name), lines.getDebugInformation());
    }

    private TeaVM compiler(ClassLoader loader, ResourceProvider files, ReferenceCache references,
            StrictTarget target) {
        TeaVM compiler = new TeaVMBuilder(target).setReferenceCache(references).setClassLoader(loader)
                .setClassSource(new PreOptimizingClassHolderSource(
                        new ClasspathClassHolderSource(files, references, loader)))
                .setResourceProvider(files).setDependencyAnalyzerFactory(PreciseDependencyAnalyzer::new)
                .setObfuscated(true).setStrict(true).build();
        Properties properties = new Properties();
        properties.put("java.util.Locale.available", "en,hi_IN,te_IN");
        compiler.setProperties(properties);
        compiler.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        compiler.installPlugins();
        compiler.setEntryPoint(main);
        compiler.setEntryPointName("main");
        return compiler;
    }

    private static void check(TeaVM compiler) throws IOException {
        if (!compiler.getProblemProvider().getSevereProblems().isEmpty()) {
            TeaVMProblemRenderer.describeProblems(compiler, new ConsoleTeaVMToolLog(false));
            throw new IOException("TeaVM could not compile this; what it said is above.");
        }
    }

    private void refuseDeviations(TeaVM compiler) throws IOException {
        List<String> calls = new Deviations(classPath, compiler.getDependencyInfo().getReachableMethods()).calls();
        if (!calls.isEmpty()) {
            throw new IOException("These give other answers in a browser than on the desktop:\n"
                    + String.join("\n", calls));
        }
    }

    /** A browser's tools show Java's files and lines by it. */
    private static void addSourceMap(Path script, DebugInformation lines) throws IOException {
        String name = script.getFileName().toString();
        Files.writeString(script, "\n//# sourceMappingURL=" + name + ".map\n", StandardOpenOption.APPEND);
        try (Writer map = Files.newBufferedWriter(script.resolveSibling(name + ".map"))) {
            new SourceMapsWriter(map).write(name, "src", lines);
        }
    }

    private URLClassLoader loader() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (File path : classPath) {
            urls.add(path.toURI().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), Script.class.getClassLoader());
    }
}
